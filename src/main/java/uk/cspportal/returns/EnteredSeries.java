package uk.cspportal.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Dimension;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.Provenance;
import uk.cspportal.measures.Series;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/**
 * The course of a measure as it will be once the return is signed: a figure that was entered on a line stands out or not
 * like a recorded one, and whoever entered it is asked while they still know why.
 */
final class EnteredSeries {

    private EnteredSeries() {}

    static Series of(Series recorded, LineValue value, Quarter quarter) {
        if (value.basis() != Basis.CHANGED) {
            return recorded;
        }
        var entered = new ArrayList<Figure>();
        if (value.measure().sheet().frequency() == Frequency.MONTHLY) {
            var months = quarter.months();
            for (int i = 0; i < value.months().size(); i++) {
                add(entered, recorded, Period.of(months.get(i)), value.months().get(i));
            }
        } else {
            add(entered, recorded, Period.of(quarter), value.value());
        }
        return recorded.with(entered);
    }

    /** Of the edition that is in use, so that it is compared with what was recorded before. */
    private static void add(ArrayList<Figure> entered, Series recorded, Period period, @Nullable BigDecimal number) {
        if (number != null) {
            int edition = recorded.last().map(Figure::edition).orElse(1);
            entered.add(new Figure(
                    period, number, FigureStatus.FINAL, null, null, Provenance.RETURN, edition, Dimension.WHOLE, null));
        }
    }
}
