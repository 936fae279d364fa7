package uk.cspportal.measures.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.PublicBreakdown;
import uk.cspportal.measures.Series;
import uk.cspportal.shared.Csv;

/** The parts of a measure as files: in full for work inside, and as the public may see them. */
final class BreakdownCsv {

    private BreakdownCsv() {}

    /** In the columns in which figures are sent in. */
    static void full(String measure, Collection<Series> parts, OutputStream out) throws IOException {
        var csv = Csv.to(out);
        csv.writeRecord("measure", "period", "value", "status", "note", "dimension", "base");
        for (var series : parts) {
            for (var figure : series.figures()) {
                csv.writeRecord(
                        measure,
                        figure.period().code(),
                        plain(figure.value()),
                        figure.status().name().toLowerCase(Locale.ROOT),
                        Csv.plain(figure.note() == null ? "" : figure.note()),
                        figure.dimension(),
                        plain(figure.base()));
            }
        }
        csv.flush();
    }

    /** A small number, and one that guards it, is an empty value that says that it is suppressed. */
    static void forPublication(String measure, String dimension, PublicBreakdown breakdown, OutputStream out)
            throws IOException {
        var csv = Csv.to(out);
        csv.writeRecord("measure", "period", "dimension", "value", "status", "disclosure");
        for (var line : breakdown.lines()) {
            csv.writeRecord(
                    measure,
                    line.period().code(),
                    switch (line.kind()) {
                        case WHOLE -> "";
                        case PART -> dimension + "=" + line.part();
                        case NOT_STATED -> dimension + "=";
                    },
                    plain(line.value()),
                    line.heldBack() ? "suppressed" : "shown",
                    breakdown.policy().code().toLowerCase(Locale.ROOT));
        }
        csv.flush();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
