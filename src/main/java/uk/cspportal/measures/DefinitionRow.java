package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.Messages;

/** Reads a reference sheet from a line of a file. What the file has no column for stays as it stands. */
final class DefinitionRow {

    static final List<String> REQUIRED = List.of(
            "key",
            "title",
            "unit",
            "polarity",
            "frequency",
            "change_method",
            "change_decimals",
            "flat_band",
            "value_decimals");
    static final List<String> OPTIONAL = List.of("denominator", "objective", "minimum", "maximum");

    private DefinitionRow() {}

    static MeasureDefinition read(CsvRow row, @Nullable MeasureDefinition standing) {
        if (!SheetCheck.KEY.matcher(row.text("key")).matches()) {
            row.problem("key", Messages.text("measures.csv.expected.key"));
        }
        var title = row.required("title", SheetCheck.LONGEST_TITLE);
        var sheet = new MeasureDefinition(
                row.text("key"),
                title,
                standing == null || standing.shortTitle().equals(shortened(standing.title()))
                        ? shortened(title)
                        : standing.shortTitle(),
                standing == null ? null : standing.definition(),
                row.word("unit", Unit.class),
                row.word("polarity", Polarity.class),
                row.word("frequency", Frequency.class),
                row.word("change_method", ChangeMethod.class),
                row.wholeNumber("change_decimals", SheetCheck.MOST_DECIMALS),
                flatBand(row),
                row.wholeNumber("value_decimals", SheetCheck.MOST_DECIMALS),
                text(row, "denominator", 80, standing == null ? null : standing.denominator()),
                text(row, "objective", 200, standing == null ? null : standing.objective()),
                limit(row, "minimum", standing == null ? null : standing.minimum()),
                limit(row, "maximum", standing == null ? null : standing.maximum()),
                standing == null ? null : standing.source(),
                standing == null ? null : standing.owner(),
                standing == null ? DisclosurePolicy.none() : standing.disclosure(),
                standing == null ? SheetDetails.NONE : standing.details());
        if (sheet.minimum() != null
                && sheet.maximum() != null
                && sheet.maximum().compareTo(sheet.minimum()) < 0) {
            row.problem("maximum", Messages.text("measures.csv.expected.maximum"));
        }
        return sheet;
    }

    /** A title that fits where there is little room, cut between words. */
    static String shortened(String title) {
        if (title.length() <= SheetCheck.LONGEST_SHORT_TITLE) {
            return title;
        }
        int end = title.lastIndexOf(' ', SheetCheck.LONGEST_SHORT_TITLE - 1);
        return title.substring(0, end > 0 ? end : SheetCheck.LONGEST_SHORT_TITLE - 1) + "…";
    }

    private static BigDecimal flatBand(CsvRow row) {
        row.required("flat_band", SheetCheck.LONGEST_TITLE);
        var band = Objects.requireNonNullElse(
                row.number("flat_band", SheetCheck.MOST_DECIMALS, SheetCheck.WHOLE_DIGITS), BigDecimal.ZERO);
        if (band.signum() < 0) {
            row.problem("flat_band", Messages.text("measures.csv.expected.not-negative"));
        }
        return band;
    }

    private static @Nullable String text(CsvRow row, String column, int longest, @Nullable String standing) {
        if (!row.has(column)) {
            return standing;
        }
        var text = row.text(column, longest);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable BigDecimal limit(CsvRow row, String column, @Nullable BigDecimal standing) {
        return row.has(column) ? row.number(column, SheetCheck.MOST_DECIMALS, SheetCheck.WHOLE_DIGITS) : standing;
    }
}
