package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.ForcePlanPart;
import uk.cspportal.plans.ForcePlanPartService;
import uk.cspportal.plans.ForcePlanSheet;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.tenancy.Tenant;

/** A force plan part by part; for those who write it each part with its acts, each saved on its own. */
class ForcePlanEditor extends Div {

    private final transient Tenant tenant;
    private final transient ForcePlanSheet sheet;
    private final transient ForcePlanPartService parts;
    private final boolean writes;
    private final transient Runnable again;
    private final transient BiConsumer<String, List<String>> tell;

    ForcePlanEditor(
            Tenant tenant,
            ForcePlanSheet sheet,
            ForcePlanPartService parts,
            boolean writes,
            Runnable again,
            BiConsumer<String, List<String>> tell) {
        this.tenant = tenant;
        this.sheet = sheet;
        this.parts = parts;
        this.writes = writes;
        this.again = again;
        this.tell = tell;
        addClassName("stack");
        sheet.priorities().forEach(p -> add(priority(p)));
        if (writes) {
            int next = 1
                    + sheet.priorities().stream()
                            .mapToInt(ForcePlanSheet.Priority::number)
                            .max()
                            .orElse(0);
            add(new Div(new Button(
                    Messages.text("plans.part.add.priority"), click -> editPriority("add.priority", null, next))));
        }
        add(nationals());
    }

    private Card priority(ForcePlanSheet.Priority priority) {
        var name = Messages.text("plans.view.priority", String.valueOf(priority.number()), priority.title());
        var content = new ArrayList<Component>();
        if (writes) {
            content.add(acts(
                    name,
                    new ForcePlanPart(priority.id(), priority.version()),
                    () -> editPriority(null, priority, priority.number()),
                    part -> parts.movePriority(tenant.id(), sheet.id(), part, true),
                    part -> parts.movePriority(tenant.id(), sheet.id(), part, false),
                    part -> parts.removePriority(tenant.id(), sheet.id(), part)));
        }
        content.add(
                priority.measureKeys().isEmpty()
                        ? secondary("plans.force.view.no-measures")
                        : new Paragraph(Messages.text(
                                "plans.force.priority.measures", String.join(", ", priority.measureKeys()))));
        if (priority.areas().isEmpty()) {
            content.add(secondary("plans.force.no-areas"));
        } else {
            var table = table("plans.force.view.areas", "plans.force.area");
            for (var area : priority.areas()) {
                row(
                        table,
                        List.of(wording(area)),
                        area.wording(),
                        new ForcePlanPart(area.id(), area.version()),
                        () -> editArea(priority, area),
                        part -> parts.moveArea(tenant.id(), sheet.id(), part, true),
                        part -> parts.moveArea(tenant.id(), sheet.id(), part, false),
                        part -> parts.removeArea(tenant.id(), sheet.id(), part));
            }
            content.add(table);
        }
        if (writes) {
            content.add(new Button(Messages.text("plans.force.add.area"), click -> editArea(priority, null)));
        }
        return new Card(name, content.toArray(Component[]::new));
    }

    private static Component wording(ForcePlanSheet.Area area) {
        return area.proposed() ? Illustrative.mark(area.wording()) : new Span(area.wording());
    }

    private Card nationals() {
        var content = new ArrayList<Component>();
        if (sheet.nationals().isEmpty()) {
            content.add(secondary("plans.force.no-nationals"));
        } else {
            content.add(secondary("plans.force.nationals.what"));
            var table = table("plans.force.nationals", "plans.force.national", "plans.force.national.areas");
            for (var national : sheet.nationals()) {
                row(
                        table,
                        List.of(new Span(national.title()), taken(national)),
                        national.title(),
                        new ForcePlanPart(national.id(), national.version()),
                        () -> editNational(national),
                        part -> parts.moveNational(tenant.id(), sheet.id(), part, true),
                        part -> parts.moveNational(tenant.id(), sheet.id(), part, false),
                        part -> parts.removeNational(tenant.id(), sheet.id(), part));
            }
            content.add(table);
        }
        if (sheet.areas().stream().anyMatch(ForcePlanSheet.Area::proposed)) {
            var note = new Paragraph(Illustrative.sign(), new Span(Messages.text("plans.force.proposed.note")));
            note.addClassNames("small", "secondary");
            content.add(note);
        }
        if (writes) {
            content.add(new Button(Messages.text("plans.force.add.national"), click -> editNational(null)));
        }
        return new Card(Messages.text("plans.force.nationals"), content.toArray(Component[]::new));
    }

    private Component taken(ForcePlanSheet.National national) {
        if (national.reason() != null) {
            return new Span(Messages.text("plans.force.national.none", national.reason()));
        }
        var stack = new Div();
        sheet.areas().stream()
                .filter(a -> national.areas().contains(a.id()))
                .forEach(a -> stack.add(new Div(wording(a))));
        return stack;
    }

    private void editPriority(@Nullable String add, ForcePlanSheet.@Nullable Priority now, int number) {
        ForcePlanForms.priority(
                now == null ? Messages.text("plans.part." + add) : now.title(),
                now,
                number,
                (seen, chosen, title, keys) ->
                        save(() -> parts.savePriority(tenant.id(), sheet.id(), seen, chosen, title, keys)));
    }

    private void editArea(ForcePlanSheet.Priority priority, ForcePlanSheet.@Nullable Area now) {
        ForcePlanForms.area(
                now == null ? Messages.text("plans.force.add.area") : now.wording(),
                now,
                (seen, wording, proposed) ->
                        save(() -> parts.saveArea(tenant.id(), sheet.id(), priority.id(), seen, wording, proposed)));
    }

    private void editNational(ForcePlanSheet.@Nullable National now) {
        ForcePlanForms.national(
                now == null ? Messages.text("plans.force.add.national") : now.title(),
                sheet,
                now,
                (seen, title, areas, reason) ->
                        save(() -> parts.saveNational(tenant.id(), sheet.id(), seen, title, areas, reason)));
    }

    private DataTable table(String caption, String... columns) {
        var table = new DataTable(Messages.text(caption)).stacked();
        Stream.of(columns).forEach(c -> table.column(Messages.text(c)));
        if (writes) {
            table.column(new DataTable.Column(Messages.text("plans.part.acts"), DataTable.Align.START, "360px"));
        }
        return table;
    }

    private void row(
            DataTable table,
            List<Component> cells,
            String name,
            ForcePlanPart part,
            Runnable edit,
            Consumer<ForcePlanPart> up,
            Consumer<ForcePlanPart> down,
            Consumer<ForcePlanPart> remove) {
        var row = new ArrayList<>(cells);
        if (writes) {
            row.add(acts(name, part, edit, up, down, remove));
        }
        table.row(row.toArray(Component[]::new));
    }

    private Div acts(
            String name,
            ForcePlanPart part,
            Runnable edit,
            Consumer<ForcePlanPart> up,
            Consumer<ForcePlanPart> down,
            Consumer<ForcePlanPart> remove) {
        var acts = new Div(
                act("edit", name, edit),
                act("up", name, () -> attempt(() -> up.accept(part))),
                act("down", name, () -> attempt(() -> down.accept(part))),
                act("remove", name, () -> attempt(() -> remove.accept(part))));
        acts.addClassName("part-acts");
        return acts;
    }

    /** Its accessible name says of which part it is the act, because many such buttons stand on the page. */
    private static Button act(String key, String name, Runnable act) {
        var button = new Button(Messages.text("plans.part.act." + key), click -> act.run());
        button.setAriaLabel(Messages.text("plans.part.act.of", Messages.text("plans.part.act." + key), name));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void save(Runnable act) {
        act.run();
        again.run();
    }

    private void attempt(Runnable act) {
        try {
            save(act);
        } catch (ConflictException e) {
            again.run();
            tell.accept(String.valueOf(e.getMessage()), e.reasons());
        } catch (NotFoundException e) {
            again.run();
            tell.accept(String.valueOf(e.getMessage()), List.of());
        }
    }

    private static Paragraph secondary(String key) {
        var words = new Paragraph(Messages.text(key));
        words.addClassName("secondary");
        return words;
    }
}
