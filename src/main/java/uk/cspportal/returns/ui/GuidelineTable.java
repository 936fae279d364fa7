package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.TableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.Presence;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.DataTable.Align;
import uk.cspportal.shared.ui.DataTable.Column;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.FilterTabs;
import uk.cspportal.shared.ui.SpcLegend;

/** The guidelines of a return as a task list, narrowed to what is to do and with whom. */
final class GuidelineTable extends Div {

    private static final List<Tab> TABS = List.of(
            new Tab("returns.view.tab.all", line -> true),
            new Tab("returns.view.tab.to-do", line -> line.state() != LineState.READY),
            new Tab("returns.view.tab.yours", ReturnLine::heldByCaller),
            new Tab("returns.view.tab.others", line -> !line.heldByCaller() && line.state() != LineState.READY));

    private final Map<ReturnLine, TableRow> rows = new LinkedHashMap<>();
    private final Map<String, GuidelineRow> guidelines = new LinkedHashMap<>();
    private final FilterTabs tabs;
    private int chosen;
    private final EmptyState nothing =
            new EmptyState(Messages.text("returns.view.tab.empty"), Messages.text("returns.view.tab.empty.remedy"));

    /**
     * @param current key of the guideline to go on with, or empty
     * @param path where a guideline's page stands
     */
    GuidelineTable(
            List<ReturnLine> lines,
            Quarter quarter,
            Map<String, Series> series,
            String current,
            Function<ReturnLine, String> path) {
        var table = new DataTable(Messages.text("returns.view.guidelines")).stacked();
        columns(table);
        for (var line : lines) {
            var guideline = new GuidelineRow(line, series, quarter);
            guidelines.put(line.guideline().key(), guideline);
            var row = table.row(guideline.cells(path.apply(line)).toArray(Component[]::new));
            row.setClassName("current", line.guideline().key().equals(current));
            rows.put(line, row);
        }
        nothing.setVisible(false);
        var card = new Card(table, nothing, new SpcLegend()).flush();
        card.addClassName("task-list");
        var names = TABS.stream()
                .map(tab -> Messages.text(
                        tab.key(),
                        String.valueOf(lines.stream().filter(tab.shows()).count())))
                .toList();
        addClassName("guidelines");
        tabs = new FilterTabs(Messages.text("returns.view.tabs"), names, this::narrow);
        add(tabs, card);
    }

    /** Looks at the list as the one before it did, which this one replaces. */
    GuidelineTable goOnFrom(GuidelineTable before) {
        tabs.press(before.chosen);
        narrow(before.chosen);
        return this;
    }

    /** Says at each guideline who has it open now. */
    void show(List<Presence> others) {
        guidelines.forEach((key, row) -> row.here(others.stream()
                .filter(other -> other.line().equals(key))
                .map(Presence::person)
                .toList()));
    }

    private static void columns(DataTable table) {
        table.column(new Column("", Align.END, "44px"))
                .column(Messages.text("returns.view.column.guideline"))
                .column(new Column(Messages.text("returns.view.column.state"), Align.START, "120px"))
                .column(new Column(Messages.text("returns.view.column.holder"), Align.START, "100px"))
                .column(new Column(Messages.text("returns.view.column.value"), Align.END, "112px"))
                .column(new Column(Messages.text("returns.view.column.course"), Align.START, "114px"))
                .column(new Column(Messages.text("returns.view.column.variation"), Align.START, "116px"));
    }

    private void narrow(int position) {
        chosen = position;
        var shown = TABS.get(position).shows();
        rows.forEach((line, row) -> row.setVisible(shown.test(line)));
        nothing.setVisible(rows.keySet().stream().noneMatch(shown));
    }

    private record Tab(String key, Predicate<ReturnLine> shows) {}
}
