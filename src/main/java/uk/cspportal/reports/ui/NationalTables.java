package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.ui.Marks;
import uk.cspportal.reports.NationalCell;
import uk.cspportal.reports.NationalMeasure;
import uk.cspportal.reports.NationalMeasure.State;
import uk.cspportal.reports.ReportRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.SpcIcon;
import uk.cspportal.shared.ui.SpcMark;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** The tables of the national overview: measures with how many partnerships stand how, and the partnerships of one. */
final class NationalTables {

    private static final List<State> STATES =
            List.of(State.CONCERN, State.SIGNAL, State.IMPROVING, State.STEADY, State.NOT_CHARTED);

    private NationalTables() {}

    static DataTable charted(List<NationalMeasure> measures, Tenant reader) {
        var table = new DataTable(Messages.text("reports.national.monthly")).rowHeaders();
        table.column(Messages.text("reports.national.column.measure"));
        table.number(Messages.text("reports.national.column.partnerships"));
        STATES.forEach(state -> table.number(Messages.text("reports.national.state", state)));
        measures.forEach(measure -> table.row(Stream.concat(
                        Stream.of(name(measure, reader), count(measure.cells().size())),
                        STATES.stream().map(state -> count(measure.count(state))))
                .toArray(Component[]::new)));
        return table;
    }

    static DataTable yearly(List<NationalMeasure> measures, Tenant reader) {
        var table = new DataTable(Messages.text("reports.national.yearly")).rowHeaders();
        table.column(Messages.text("reports.national.column.measure"));
        table.number(Messages.text("reports.national.column.partnerships"));
        table.number(Messages.text("reports.national.rose"));
        table.number(Messages.text("reports.national.fell"));
        measures.forEach(measure -> table.row(
                name(measure, reader),
                count(measure.cells().size()),
                count(measure.moved(1)),
                count(measure.moved(-1))));
        return table;
    }

    /** Signals of concern first, then by name. */
    static DataTable partnerships(NationalMeasure measure, List<NationalCell> cells, UnaryOperator<Tenant> above) {
        var sheet = measure.sheet();
        var table = new DataTable(Messages.text("reports.national.partnerships")).rowHeaders();
        table.column(Messages.text("reports.national.column.partnership"));
        table.column(Messages.text("reports.national.force-area"));
        table.column(Messages.text("reports.national.column.period"));
        table.number(Messages.text("reports.national.column.figure"));
        table.column(Messages.text("reports.national.column.change"));
        if (measure.isCharted()) {
            table.column(Messages.text("reports.national.column.state"));
        }
        cells.stream()
                .sorted(Comparator.comparing((NationalCell cell) -> STATES.indexOf(State.of(cell)))
                        .thenComparing(cell -> cell.partnership().name()))
                .forEach(cell -> {
                    var row = Stream.of(
                            new Span(cell.partnership().name()),
                            new Span(above.apply(cell.partnership()).name()),
                            new Span(Sentences.name(cell.period())),
                            new Span(sheet.numbers().format(cell.value().doubleValue())),
                            new Span(cell.change()));
                    table.row(
                            measure.isCharted()
                                    ? Stream.concat(row, Stream.of(state(cell))).toArray(Component[]::new)
                                    : row.toArray(Component[]::new));
                });
        return table;
    }

    private static Component state(NationalCell cell) {
        var variation = cell.variation();
        return SpcIcon.withWord(variation == null ? SpcMark.NOT_CHARTED : Marks.of(variation));
    }

    private static Component name(NationalMeasure measure, Tenant reader) {
        return new TextLink(
                        measure.sheet().shortTitle(),
                        ReportRoutes.national(reader.slug(), measure.sheet().key()))
                .quiet();
    }

    private static Component count(int number) {
        return new Span(Formats.count(number));
    }
}
