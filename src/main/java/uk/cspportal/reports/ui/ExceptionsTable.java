package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.TableHeaderCell;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.cspportal.commentary.PlannedAction;
import uk.cspportal.measures.Finding;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.ui.Marks;
import uk.cspportal.reports.ExceptionRow;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.DataTable.Align;
import uk.cspportal.shared.ui.DataTable.Column;
import uk.cspportal.shared.ui.SpcIcon;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;

/** Exceptions under their priorities: the measure, what its figures say, and what is planned about it. */
final class ExceptionsTable {

    private ExceptionsTable() {}

    /** @param where whether to name the partnership of each */
    static DataTable of(String caption, List<ExceptionRow> rows, boolean where) {
        var table = new DataTable(caption).rowHeaders().stacked();
        table.column(new Column(Messages.text("reports.exceptions.column.measure"), Align.START, "19%"));
        if (where) {
            table.column(new Column(Messages.text("reports.exceptions.column.partnership"), Align.START, "15%"));
        }
        table.column(new Column(Messages.text("reports.exceptions.column.data"), Align.START, where ? "43%" : "51%"))
                .column(Messages.text("reports.exceptions.column.activity"));
        table.addClassName("exceptions");
        int columns = where ? 4 : 3;
        int priority = -1;
        for (var row : rows) {
            if (row.priorityNumber() != priority) {
                table.row(heading(row, columns));
            }
            priority = row.priorityNumber();
            var cells = new ArrayList<Component>();
            cells.add(name(row));
            if (where) {
                cells.add(new Span(row.partnership().name()));
            }
            cells.add(reasons(row.found().findings()));
            cells.add(activity(row.activity()));
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private static Component heading(ExceptionRow row, int columns) {
        var words = row.priority() == null
                ? Messages.text("reports.exceptions.no-priority")
                : Messages.text(
                        "reports.matrix.priority",
                        String.valueOf(row.priority().number()),
                        row.priority().title());
        var cell = new TableHeaderCell(words);
        cell.setColspan(columns);
        cell.getElement().setAttribute("scope", "colgroup");
        cell.addClassName("objective");
        return cell;
    }

    private static Component name(ExceptionRow row) {
        var sheet = row.found().measure().sheet();
        return new TextLink(
                        sheet.shortTitle(),
                        MeasureRoutes.measure(row.partnership().slug(), sheet.key()))
                .quiet();
    }

    private static Component reasons(List<Finding> findings) {
        var reasons = new Div();
        reasons.addClassNames("stack", "tight");
        for (var finding : findings) {
            reasons.add(new Div(mark(finding), new Paragraph(finding.because())));
        }
        return reasons;
    }

    private static Component mark(Finding finding) {
        return switch (finding.kind()) {
            case CONCERN, SIGNAL, IMPROVEMENT ->
                SpcIcon.withWord(Marks.of(Objects.requireNonNull(finding.variation())));
            case TARGET_MISSED, BENCHMARK ->
                new StatusTag(StatusTag.Kind.AT_RISK, Messages.text("reports.exceptions.kind", finding.kind()));
            case NO_DATA -> new StatusTag(StatusTag.Kind.GAP, Messages.text("reports.exceptions.kind", finding.kind()));
        };
    }

    private static Component activity(List<PlannedAction> planned) {
        if (planned.isEmpty()) {
            var none = new Span(Messages.text("reports.exceptions.no-activity"));
            none.addClassName("muted");
            return none;
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        planned.forEach(action -> list.add(new ListItem(new Span(action.text()), by(action))));
        return list;
    }

    private static Component by(PlannedAction action) {
        var words = new Div(Messages.text("reports.exceptions.action.by", action.owner(), Formats.date(action.due())));
        words.addClassNames("small", "secondary");
        return words;
    }
}
