package uk.cspportal.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/**
 * A figure as it is read to be looked at, not changed: reading a country's figures as entities, each with its place in
 * the persistence context, would cost several times as much. Decimals come as text: most of their eighteen places are
 * zeros, which are cheaper to cut off than to reckon with.
 */
record HeldFigure(
        Long measureId,
        LocalDate start,
        Integer months,
        @Nullable String amount,
        FigureStatus status,
        @Nullable String base,
        @Nullable String note,
        Provenance provenance,
        Integer edition,
        String dimension,
        String source,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt,
        Integer revision) {

    Figure toFigure() {
        return new Figure(
                new Period(YearMonth.of(start.getYear(), start.getMonthValue()), months),
                Decimals.read(amount),
                status,
                Decimals.read(base),
                note,
                provenance,
                edition,
                dimension,
                new Recording(source, reason, recordedBy, recordedAt, revision));
    }
}
