package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cspportal.returns.workbook.CellProblem;
import uk.cspportal.returns.workbook.WorkbookAnswers;
import uk.cspportal.returns.workbook.WorkbookChange;
import uk.cspportal.returns.workbook.WorkbookPreview;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Notice;

/** What an uploaded workbook would do: its problems by cell, or its changes with the questions they raise. */
final class WorkbookOutcome extends Div {

    private final transient WorkbookPreview seen;
    private final Map<String, RadioButtonGroup<Boolean>> sides = new LinkedHashMap<>();
    private final Map<String, Checkbox> odd = new LinkedHashMap<>();

    WorkbookOutcome(WorkbookPreview seen, SerializableConsumer<WorkbookAnswers> take, SerializableRunnable leave) {
        this.seen = seen;
        addClassName("stack");
        if (!seen.remarks().isEmpty()) {
            add(new Notice(
                    Notice.Kind.WARNING,
                    Messages.text("returns.workbook.view.remarks"),
                    String.join(" ", seen.remarks())));
        }
        if (!seen.problems().isEmpty()) {
            add(problems(seen.problems()));
        } else if (seen.changes().isEmpty()) {
            add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("returns.workbook.view.nothing", seen.file()),
                    Messages.text("returns.workbook.view.nothing.what")));
        } else {
            changes();
            add(acts(take, leave));
        }
    }

    private static Card problems(List<CellProblem> problems) {
        var table = new DataTable(Messages.text("returns.workbook.view.problems"))
                .stacked()
                .column(new DataTable.Column(column("cell"), DataTable.Align.START, "120px"))
                .column(new DataTable.Column(column("found"), DataTable.Align.START, "200px"))
                .column(column("expected"))
                .column(column("remedy"));
        problems.forEach(problem -> table.textRow(
                problem.sheet() + " " + problem.cell(), problem.found(), problem.expected(), problem.remedy()));
        return new Card(
                        Messages.text("returns.workbook.view.problems"),
                        new Paragraph(Messages.text("returns.workbook.view.problems.what")),
                        table)
                .aside(Messages.text("returns.workbook.view.problems.count", problems.size()));
    }

    private void changes() {
        var conflicts = seen.changes().stream().filter(WorkbookChange::conflict).toList();
        var rest = seen.changes().stream().filter(change -> !change.conflict()).toList();
        if (!conflicts.isEmpty()) {
            add(card("conflicts", conflicts));
        }
        if (!rest.isEmpty()) {
            add(card("changes", rest));
        }
    }

    private Card card(String kind, List<WorkbookChange> changes) {
        boolean conflicts = kind.equals("conflicts");
        var heading = Messages.text("returns.workbook.view." + kind);
        var table = new DataTable(heading)
                .stacked()
                .column(new DataTable.Column(column("field"), DataTable.Align.START, "200px"))
                .column(column(conflicts ? "theirs" : "now"))
                .column(column(conflicts ? "mine" : "next"));
        changes.forEach(change -> table.row(place(change), text(change.now()), next(change)));
        return new Card(heading, new Paragraph(Messages.text("returns.workbook.view." + kind + ".what")), table)
                .aside(Messages.text("returns.workbook.view.count", changes.size()));
    }

    private static Component place(WorkbookChange change) {
        var field = new Span(change.field());
        field.addClassName("strong");
        var where =
                new Span(Messages.text("returns.workbook.view.place", change.number(), change.title(), change.cell()));
        where.addClassNames("small", "secondary");
        return new Div(new Div(field), where);
    }

    private Component next(WorkbookChange change) {
        var place = new Div(text(change.next()));
        var why = change.implausible();
        if (why != null) {
            var meant = new Checkbox(Messages.text("returns.workbook.view.meant", change.field()));
            meant.setId("meant-" + odd.size());
            odd.put(change.id(), meant);
            place.add(new Paragraph(why), meant);
        }
        if (change.conflict()) {
            var side = new RadioButtonGroup<Boolean>(
                    Messages.text("returns.workbook.view.which", change.field(), change.number()));
            side.setItems(true, false);
            side.setItemLabelGenerator(
                    mine -> Messages.text(mine ? "returns.workbook.view.mine" : "returns.workbook.view.theirs"));
            side.setId("side-" + sides.size());
            sides.put(change.id(), side);
            place.add(side);
        }
        return place;
    }

    private static Paragraph text(String text) {
        var paragraph = new Paragraph(text.isEmpty() ? Messages.text("returns.workbook.view.empty") : text);
        paragraph.addClassName(text.isEmpty() ? "muted" : "written");
        return paragraph;
    }

    private Card acts(SerializableConsumer<WorkbookAnswers> take, SerializableRunnable leave) {
        var write = new Button(
                Messages.text("returns.workbook.view.take", seen.changes().size()), click -> {
                    if (settled()) {
                        take.accept(answers());
                    }
                });
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.setId("take-workbook");
        var acts = new Div(new Button(Messages.text("returns.workbook.view.cancel"), click -> leave.run()), write);
        acts.addClassName("card-acts");
        return new Card(
                Messages.text("returns.workbook.view.take.heading"),
                new Paragraph(Messages.text("returns.workbook.view.take.what")),
                acts);
    }

    /** Says at its place what is still to be answered, and goes to the first. */
    private boolean settled() {
        sides.values().forEach(side -> {
            side.setErrorMessage(Messages.text("returns.workbook.view.which.missing"));
            side.setInvalid(side.getValue() == null);
        });
        odd.forEach((id, meant) -> {
            meant.setErrorMessage(Messages.text("returns.workbook.view.meant.missing"));
            meant.setInvalid(!meant.getValue() && !leftToOthers(id));
        });
        var open = sides.values().stream().filter(RadioButtonGroup::isInvalid).findFirst();
        open.ifPresent(side -> side.getElement().callJsFunction("focus"));
        var unsure = odd.values().stream().filter(Checkbox::isInvalid).findFirst();
        if (open.isEmpty()) {
            unsure.ifPresent(Checkbox::focus);
        }
        return open.isEmpty() && unsure.isEmpty();
    }

    private boolean leftToOthers(String id) {
        var side = sides.get(id);
        return side != null && Boolean.FALSE.equals(side.getValue());
    }

    private WorkbookAnswers answers() {
        var mine = new HashSet<String>();
        var theirs = new HashSet<String>();
        sides.forEach((id, side) -> (side.getValue() ? mine : theirs).add(id));
        var meant = new HashSet<String>();
        odd.forEach((id, box) -> {
            if (box.getValue()) {
                meant.add(id);
            }
        });
        return new WorkbookAnswers(mine, theirs, Set.copyOf(meant));
    }

    private static String column(String key) {
        return Messages.text("returns.workbook.view.column." + key);
    }
}
