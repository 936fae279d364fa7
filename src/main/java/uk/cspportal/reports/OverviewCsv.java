package uk.cspportal.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cspportal.measures.Figure;
import uk.cspportal.shared.Messages;

/**
 * The overview as a file for spreadsheets: a line for each cell, so that value, period and state
 * stay together. Texts that a spreadsheet would take for a formula are made plain text.
 */
public final class OverviewCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private OverviewCsv() {}

    /** Writes UTF-8 with the mark by which spreadsheets know it, and leaves the stream open. */
    public static void write(ForceOverview overview, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().build(writer);
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
                plain(overview.forceArea().name()),
                overview.quarter().code(),
                code,
                plain(name),
                String.valueOf(priority(overview, cell)),
                plain(cell.measure().key()),
                plain(cell.measure().title()),
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

    /** A leading apostrophe keeps spreadsheets from calculating what somebody typed as a name. */
    static String plain(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
