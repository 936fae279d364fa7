package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/**
 * One figure as somebody types it.
 *
 * @param base the number of answers behind a survey's percentage
 * @param note empty for none
 */
public record TypedFigure(
        Period period,
        @Nullable BigDecimal value,
        FigureStatus status,
        @Nullable BigDecimal base,
        String note) {

    /** As it would stand in a line of a file. */
    CsvRow toRow(String measureKey) {
        return new CsvRow(
                1,
                List.of("measure", "period", "value", "status", "note", "base"),
                List.of(measureKey, period.code(), plain(value), status.name(), note, plain(base)));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
