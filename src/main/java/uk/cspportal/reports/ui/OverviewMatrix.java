package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.TableDataCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.ui.Marks;
import uk.cspportal.reports.ForceOverview;
import uk.cspportal.reports.OverviewCell;
import uk.cspportal.reports.OverviewMeasure;
import uk.cspportal.reports.OverviewPriority;
import uk.cspportal.reports.OverviewRow;
import uk.cspportal.reports.Phrases;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.DataTable.Align;
import uk.cspportal.shared.ui.DataTable.Column;
import uk.cspportal.shared.ui.DataTable.Group;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.MatrixCell;
import uk.cspportal.shared.ui.SpcLegend;
import uk.cspportal.shared.ui.SpcMark;
import uk.cspportal.shared.ui.TextLink;

/** Partnerships down, measures across under their force priorities, gaps hatched, the return at the end. */
final class OverviewMatrix {

    private final ForceOverview overview;
    private final Shown shown;
    private final List<OverviewMeasure> measures;
    private final Map<OverviewMeasure, Period> periods = new HashMap<>();

    OverviewMatrix(ForceOverview overview, Shown shown) {
        this.overview = overview;
        this.shown = shown;
        measures = overview.measures();
        for (int i = 0; i < measures.size(); i++) {
            var period = commonPeriod(i);
            if (period != null) {
                periods.put(measures.get(i), period);
            }
        }
    }

    Card card() {
        var table =
                new DataTable(Messages.text("reports.matrix", overview.quarter().label())).rowHeaders();
        table.addClassNames("matrix", "overview-matrix", "show-" + shown.name().toLowerCase(Locale.ROOT));
        table.getElement().getStyle().set("--measures", String.valueOf(measures.size()));
        columns(table);
        rows(table);
        return new Card(table, new SpcLegend()).flush();
    }

    private void columns(DataTable table) {
        table.column(new Column(Messages.text("reports.matrix.partnership"), Align.START, "146px"));
        var groups = new ArrayList<>(List.of(new Group("", 1)));
        for (var priority : linked().toList()) {
            var key = groups.size() == 1 ? "reports.matrix.priority" : "reports.matrix.priority.next";
            groups.add(new Group(
                    Messages.text(key, String.valueOf(priority.number()), priority.title()),
                    priority.measures().size()));
            priority.measures().forEach(m -> column(table, m));
        }
        for (var gap : gaps()) {
            var numbers = gap.stream().map(p -> String.valueOf(p.number())).toList();
            groups.add(new Group(
                    Messages.text(
                            gap.size() == 1 ? "reports.matrix.gap.one" : "reports.matrix.gap", Phrases.and(numbers)),
                    1));
            table.column(new Column(Messages.text("reports.matrix.gap.column"), Align.CENTRE, "104px"));
        }
        groups.add(new Group(Messages.text("reports.matrix.return"), 1));
        table.column(new Column(Messages.text("reports.matrix.complete"), Align.START, "130px"));
        table.groups(groups.toArray(Group[]::new));
    }

    private void column(DataTable table, OverviewMeasure measure) {
        var column = new Column(measure.shortTitle(), Align.CENTRE, "");
        var period = periods.get(measure);
        if (period == null) {
            table.column(column);
        } else {
            table.column(column, new Span(Periods.brief(period)));
        }
    }

    private void rows(DataTable table) {
        int height = overview.rows().size() + (overview.totals().isEmpty() ? 0 : 1);
        boolean first = true;
        for (var row : overview.rows()) {
            var cells = new ArrayList<Component>();
            var partnership = row.partnership();
            cells.add(new TextLink(partnership.name(), MeasureRoutes.list(partnership.slug())));
            row.cells().forEach(c -> cells.add(dated(cell(row, c), c)));
            if (first) {
                gaps().forEach(gap -> cells.add(hatched(gap, height)));
            }
            cells.add(ReturnCell.of(overview, row));
            table.row(cells.toArray(Component[]::new));
            first = false;
        }
        if (!overview.totals().isEmpty()) {
            var cells = new ArrayList<Component>();
            cells.add(new Span(
                    Messages.text("reports.all", Phrases.number(overview.rows().size()))));
            overview.totals().forEach(c -> cells.add(dated(total(c), c)));
            cells.add(ReturnCell.total(overview));
            table.totalRow(cells.toArray(Component[]::new));
        }
    }

    private MatrixCell cell(OverviewRow row, OverviewCell cell) {
        if (cell.state() == OverviewCell.State.NOT_COLLECTED) {
            return MatrixCell.none(Messages.text("reports.matrix", cell.state()));
        }
        return MatrixCell.linked(
                mark(cell),
                content(cell),
                MeasureRoutes.measure(row.partnership().slug(), cell.measure().key()),
                name(row, cell));
    }

    /** On a phone, where columns have no heads, a cell names the period of its column itself. */
    private MatrixCell dated(MatrixCell shownCell, OverviewCell cell) {
        var period = cell.held() ? periods.get(cell.measure()) : null;
        if (period != null && period.equals(cell.period())) {
            shownCell.getElement().setAttribute("data-period", Periods.brief(period));
        }
        return shownCell;
    }

    private MatrixCell total(OverviewCell cell) {
        return cell.held()
                ? MatrixCell.of(mark(cell), content(cell))
                : MatrixCell.none(Messages.text("reports.matrix", cell.state()));
    }

    private static SpcMark mark(OverviewCell cell) {
        return cell.variation().map(Marks::of).orElse(SpcMark.NOT_CHARTED);
    }

    /** The value, and its period when that is not the one of the column. */
    private Component content(OverviewCell cell) {
        var content = new Span(Illustrative.markIf(cell.held() && cell.illustrative(), value(cell)));
        var period = cell.period();
        if (cell.held() && period != null && !period.equals(periods.get(cell.measure()))) {
            content.add(below(Periods.brief(period)));
        }
        if (isPartial(cell)) {
            content.add(below(Messages.text("reports.matrix.partial")));
        }
        return content;
    }

    private static Span below(String text) {
        var span = new Span(text);
        span.addClassName("below");
        return span;
    }

    private static boolean isPartial(OverviewCell cell) {
        return cell.held() && Objects.requireNonNull(cell.figure()).status() == FigureStatus.PARTIAL;
    }

    private static String value(OverviewCell cell) {
        return switch (cell.state()) {
            case HELD -> cell.value();
            case WITHOUT_VALUE ->
                Messages.text(
                        "measures.status", Objects.requireNonNull(cell.figure()).status());
            case NO_DATA, NOT_COLLECTED, NOT_ADDED_UP -> Messages.text("reports.matrix", cell.state());
        };
    }

    /** Partnership, measure, value, period and state, for readers who do not see the place in the table. */
    private String name(OverviewRow row, OverviewCell cell) {
        var value = cell.held() && cell.illustrative()
                ? Messages.text("reports.matrix.cell.illustrative", value(cell))
                : value(cell);
        var period = cell.period();
        return Messages.text(
                "reports.matrix.cell",
                row.partnership().name(),
                cell.measure().shortTitle(),
                value,
                period == null ? overview.quarter().label() : Sentences.name(period),
                isPartial(cell)
                        ? Messages.text("reports.matrix.partial")
                        : mark(cell).word());
    }

    private static Component hatched(List<OverviewPriority> gap, int rows) {
        boolean carried = gap.getFirst().carried();
        var cell = new TableDataCell(
                new Span(Messages.text(carried ? "reports.matrix.gap.no-measure" : "reports.matrix.gap.no-link")));
        cell.addClassName("hatched");
        cell.setRowspan(rows);
        return cell;
    }

    private Stream<OverviewPriority> linked() {
        return overview.priorities().stream().filter(OverviewPriority::hasMeasures);
    }

    /** Priorities without measures: those that nothing carries, and those that local plans carry. */
    private List<List<OverviewPriority>> gaps() {
        return overview.priorities().stream()
                .filter(p -> !p.hasMeasures())
                .collect(Collectors.partitioningBy(OverviewPriority::carried))
                .values()
                .stream()
                .filter(gap -> !gap.isEmpty())
                .toList();
    }

    /** The period that most cells of a column show. */
    private @Nullable Period commonPeriod(int column) {
        return overview.rows().stream()
                .map(r -> r.cells().get(column))
                .filter(OverviewCell::held)
                .map(OverviewCell::period)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(p -> p, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Period, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
