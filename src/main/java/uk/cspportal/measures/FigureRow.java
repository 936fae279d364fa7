package uk.cspportal.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;

/** Reads a figure from a line of a file and holds it against its measure and the calendar. */
final class FigureRow {

    static final List<String> REQUIRED = List.of("measure", "period", "value");
    static final List<String> OPTIONAL = List.of("status", "note", "dimension", "base");

    private static final int FIRST_YEAR = 1900;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_ANSWERS = 13;
    private static final int PARTS_NAMED = 8;
    private static final int DECIMALS = 18;
    private static final int WHOLE_DIGITS = 20;

    private final CsvRow row;
    private final Known known;
    private final Provenance provenance;
    private final String source;
    private final List<CsvProblem> warnings = new ArrayList<>();

    /**
     * What lines are held against.
     *
     * @param measures by key
     * @param computed the ids of those whose figures nobody records
     * @param parts by the id of a measure, the keys of the parts that it is broken down into
     */
    record Known(
            Map<String, MeasureEntity> measures, Set<Long> computed, Map<Long, List<String>> parts, LocalDate today) {}

    FigureRow(CsvRow row, Known known, Provenance provenance, String source) {
        this.row = row;
        this.known = known;
        this.provenance = provenance;
        this.source = source;
    }

    CsvRow row() {
        return row;
    }

    List<CsvProblem> warnings() {
        return warnings;
    }

    /** The figure; null when something is wrong with the line, which then holds its problems. */
    @Nullable
    NewFigure read() {
        var measure = known.measures().get(row.text("measure"));
        if (measure == null) {
            row.problem("measure", Messages.text("measures.csv.expected.measure"));
        } else if (known.computed().contains(measure.id())) {
            row.problem("measure", Messages.text("measures.csv.expected.recorded"));
        }
        var sheet = measure == null ? null : measure.sheet();
        var period = period(sheet);
        var status = status();
        var value = row.number("value", DECIMALS, WHOLE_DIGITS);
        var note = row.text("note", LONGEST_NOTE);
        if (status != null && row.isSound("value")) {
            if (status.hasValue() && value == null) {
                row.problem("value", Messages.text("measures.csv.expected.value"));
            } else if (!status.hasValue() && value != null) {
                row.problem("value", Messages.text("measures.csv.expected.no-value", row.text("status")));
            }
        }
        if (period != null && status != null) {
            calendar(period, status, YearMonth.from(known.today()));
        }
        var dimension =
                measure == null ? Dimension.WHOLE : dimension(known.parts().getOrDefault(measure.id(), List.of()));
        var base = base(sheet, value);
        if (!row.isSound() || sheet == null || period == null || status == null) {
            return null;
        }
        if (value != null && sheet.isImplausible(value)) {
            warn("value", plausible(sheet));
        }
        return new NewFigure(period, value, status, base, note.isEmpty() ? null : note, provenance, source, dimension);
    }

    private String dimension(List<String> parts) {
        var text = row.text("dimension").toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !parts.contains(text)) {
            row.problem(
                    "dimension",
                    parts.isEmpty()
                            ? Messages.text("measures.csv.expected.dimension.none")
                            : Messages.text(
                                    "measures.csv.expected.dimension",
                                    String.join(", ", parts.subList(0, Math.min(parts.size(), PARTS_NAMED)))));
        }
        return text;
    }

    /** How many answered, which only a percentage of a survey has. */
    private @Nullable BigDecimal base(@Nullable MeasureDefinition sheet, @Nullable BigDecimal value) {
        var base = row.number("base", 0, LONGEST_ANSWERS);
        if (base == null) {
            return null;
        }
        if (base.signum() < 0) {
            row.problem("base", Messages.text("measures.csv.expected.not-negative"));
        } else if (sheet != null && (sheet.unit() != Unit.PERCENT || value == null)) {
            row.problem("base", Messages.text("measures.csv.expected.base"));
        }
        return base;
    }

    private @Nullable Period period(@Nullable MeasureDefinition sheet) {
        var expected = sheet == null
                ? Messages.text("measures.csv.expected.period")
                : Messages.text("measures.csv.expected.period", sheet.frequency());
        var period = row.read("period", () -> Period.parse(row.text("period")), expected);
        if (period != null
                && sheet != null
                && period.months() != sheet.frequency().months()) {
            row.problem("period", expected);
            return null;
        }
        return period;
    }

    private @Nullable FigureStatus status() {
        return row.text("status").isEmpty()
                ? FigureStatus.FINAL
                : row.read(
                        "status",
                        () -> FigureStatus.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
                        Messages.text("measures.csv.expected.status"));
    }

    private void calendar(Period period, FigureStatus status, YearMonth now) {
        if (period.start().isAfter(now) || period.start().getYear() < FIRST_YEAR) {
            row.problem("period", Messages.text("measures.csv.expected.period.past", Formats.month(now)));
        } else if (period.end().isAfter(now) && status == FigureStatus.FINAL) {
            row.problem("period", Messages.text("measures.csv.expected.period.running"));
        } else if (period.end().equals(now) && status == FigureStatus.FINAL) {
            warn("period", Messages.text("measures.csv.expected.period.running.warning"));
        }
    }

    private static String plausible(MeasureDefinition sheet) {
        var low = sheet.minimum();
        var high = sheet.maximum();
        if (low == null) {
            return Messages.text("measures.csv.expected.plausible.high", high == null ? "" : high.toPlainString());
        }
        return high == null
                ? Messages.text("measures.csv.expected.plausible.low", low.toPlainString())
                : Messages.text("measures.csv.expected.plausible", low.toPlainString(), high.toPlainString());
    }

    private void warn(String column, String expected) {
        warnings.add(new CsvProblem(row.line(), column, row.text(column), expected));
    }
}
