package uk.cspportal.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cspportal.measures.Figure;
import uk.cspportal.shared.Csv;
import uk.cspportal.shared.Messages;

/**
 * The overview as a file for spreadsheets: a line for each cell, so that value, period and state
 * stay together. Texts that a spreadsheet would take for a formula are made plain text.
 */
public final class OverviewCsv {

    private OverviewCsv() {}

    public static void write(ForceOverview overview, OutputStream out) throws IOException {
        var csv = Csv.to(out);
        csv.writeRecord(Arrays.stream(Messages.text("reports.csv.columns").split(","))
                .map(String::strip)
                .toList());
        for (var row : overview.rows()) {
            for (var cell : row.cells()) {
                csv.writeRecord(line(
                        overview, row.partnership().code(), row.partnership().name(), cell));
            }
        }
        for (var total : overview.totals()) {
            csv.writeRecord(line(
                    overview,
                    "",
                    Messages.text("reports.all", Phrases.number(overview.rows().size())),
                    total));
        }
        csv.flush();
    }

    private static List<String> line(ForceOverview overview, String code, String name, OverviewCell cell) {
        var figure = cell.figure();
        return List.of(
                Csv.plain(overview.forceArea().name()),
                overview.quarter().code(),
                code,
                Csv.plain(name),
                String.valueOf(priority(overview, cell)),
                Csv.plain(cell.measure().key()),
                Csv.plain(cell.measure().title()),
                figure == null ? "" : figure.period().code(),
                Optional.ofNullable(figure)
                        .map(Figure::value)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                cell.series() == null
                        ? ""
                        : lower(cell.series().measure().sheet().unit()),
                status(cell),
                cell.variation().map(OverviewCsv::lower).orElse(""),
                figure == null ? "" : String.valueOf(figure.illustrative()));
    }

    private static int priority(ForceOverview overview, OverviewCell cell) {
        return overview.priorities().stream()
                .filter(p -> p.measures().contains(cell.measure()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static String status(OverviewCell cell) {
        return lower(cell.figure() == null ? cell.state() : cell.figure().status());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
