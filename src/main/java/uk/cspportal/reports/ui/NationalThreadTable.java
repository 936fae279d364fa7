package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.TableHeaderCell;
import java.math.BigDecimal;
import uk.cspportal.reports.NationalThread;
import uk.cspportal.reports.ThreadNode;
import uk.cspportal.reports.ThreadStage;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;

/** Under each national measure the force priorities that take it up, with what carries each. */
final class NationalThreadTable {

    private static final int COLUMNS = 5;

    private final NationalThread thread;
    private final DataTable table = new DataTable(Messages.text("reports.thread.nation.table"))
            .rowHeaders()
            .stacked();

    private NationalThreadTable(NationalThread thread) {
        this.thread = thread;
    }

    static DataTable of(NationalThread thread) {
        var made = new NationalThreadTable(thread);
        made.fill();
        return made.table;
    }

    private void fill() {
        table.column(Messages.text("reports.thread.stage.FORCE"))
                .column(Messages.text("reports.thread.nation.column.area"))
                .column(Messages.text("reports.thread.nation.column.partnerships"))
                .column(Messages.text("reports.thread.column.measures"))
                .column(Messages.text("reports.thread.column.grants"));
        for (var row : thread.rows()) {
            heading(row);
            for (var taken : row.taken()) {
                table.row(
                        priority(taken),
                        new Span(taken.forceArea().name()),
                        partnerships(taken.total()),
                        new Span(NationalThreadWords.measures(taken.total())),
                        money(taken.total()));
            }
            for (var left : row.left()) {
                table.row(
                        new Span(Messages.text("reports.thread.none-because", left.reason())),
                        new Span(left.forceArea().name()),
                        new Span(),
                        new Span(),
                        new Span());
            }
        }
    }

    private void heading(NationalThread.Row row) {
        var words = new Div(new Span(NationalThreadWords.title(row)));
        var sum = new Div(NationalThreadWords.sum(row, thread.areas().size()));
        sum.addClassNames("small", "secondary");
        words.add(sum);
        var cell = new TableHeaderCell(words);
        cell.setColspan(COLUMNS);
        cell.getElement().setAttribute("scope", "colgroup");
        cell.addClassName("objective");
        table.row(cell);
    }

    private Component priority(NationalThread.Taken taken) {
        var priority = taken.priority();
        var name = new Div(new TextLink(
                        Messages.text("reports.thread.numbered", String.valueOf(priority.number()), priority.title()),
                        new ThreadChoice(thread.quarter(), ThreadNode.id(ThreadStage.FORCE, priority.number()), false)
                                .at(taken.forceArea().slug()))
                .quiet());
        if (taken.proposed()) {
            var small = new Div(Messages.text("reports.thread.nation.proposed"));
            small.addClassNames("small", "secondary");
            name.add(small);
        }
        return name;
    }

    private static Component partnerships(NationalThread.Total total) {
        return total.isCarried()
                ? new Span(Messages.text(
                        "reports.thread.nation.of", Formats.count(total.partnerships()), Formats.count(total.of())))
                : new StatusTag(StatusTag.Kind.GAP, Messages.text("reports.thread.force.cell.none"));
    }

    private static Component money(NationalThread.Total total) {
        return total.money().compareTo(BigDecimal.ZERO) == 0
                ? new Span(Messages.text("reports.thread.nation.no-money"))
                : Illustrative.markIf(total.illustrative(), Formats.pounds(total.money()));
    }
}
