package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import uk.cspportal.reports.ForceThread;
import uk.cspportal.reports.ThreadNode;
import uk.cspportal.reports.ThreadStage;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;

/** A force plan’s priorities down, the partnerships across: what carries each, how it is measured, what it costs. */
final class ForceThreadTable {

    private ForceThreadTable() {}

    static DataTable of(ForceThread thread) {
        var table = new DataTable(Messages.text("reports.thread.force.table"))
                .rowHeaders()
                .stacked();
        table.column(Messages.text("reports.thread.force.column.priority"));
        thread.partnerships().forEach(p -> table.column(p.shortName()));
        table.column(Messages.text("reports.thread.force.column.together"));
        for (var row : thread.rows()) {
            var cells = new ArrayList<Component>();
            cells.add(new Span(Messages.text(
                    "reports.thread.numbered",
                    String.valueOf(row.priority().number()),
                    row.priority().title())));
            for (int i = 0; i < row.cells().size(); i++) {
                var choice = new ThreadChoice(
                        thread.quarter(),
                        ThreadNode.id(ThreadStage.FORCE, row.priority().number()),
                        false);
                cells.add(cell(
                        row.cells().get(i),
                        choice.at(thread.partnerships().get(i).slug())));
            }
            cells.add(cell(row.total(), null));
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private static Component cell(ForceThread.Cell cell, @Nullable String path) {
        if (!cell.isCarried()) {
            return new StatusTag(StatusTag.Kind.GAP, Messages.text("reports.thread.force.cell.none"));
        }
        var words = count("priorities", cell.priorities());
        var stack = new Div(new Div(path == null ? new Span(words) : new TextLink(words, path)));
        stack.add(new Div(count("measures", cell.measures())));
        if (cell.money().compareTo(BigDecimal.ZERO) > 0) {
            stack.add(new Div(Illustrative.markIf(
                    cell.illustrative(), Messages.text("reports.thread.a-year", Formats.pounds(cell.money())))));
        }
        return stack;
    }

    private static String count(String what, int count) {
        return Messages.text("reports.thread.force.cell." + what + (count == 1 ? ".one" : ""), Formats.count(count));
    }
}
