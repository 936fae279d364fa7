package uk.cspportal.reports;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.statistics.Variation;

/**
 * What is published of one measure across England and Wales.
 *
 * @param cells one for each partnership of which something is published
 * @param silent how many partnerships nothing is published of
 */
public record NationalMeasure(MeasureDefinition sheet, List<NationalCell> cells, int silent) {

    /** How a partnership’s last figure stands. */
    public enum State {
        STEADY,
        IMPROVING,
        CONCERN,
        SIGNAL,
        NOT_CHARTED;

        public static State of(NationalCell cell) {
            var variation = cell.variation();
            if (variation == null) {
                return NOT_CHARTED;
            }
            return switch (variation) {
                case COMMON_CAUSE -> STEADY;
                case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> IMPROVING;
                case CONCERN_HIGH, CONCERN_LOW -> CONCERN;
                case NEUTRAL_HIGH, NEUTRAL_LOW -> SIGNAL;
            };
        }
    }

    public NationalMeasure {
        cells = List.copyOf(cells);
    }

    public int count(State state) {
        return count(cell -> State.of(cell) == state);
    }

    /** How many rose, or fell, against a year before. */
    public int moved(int direction) {
        return count(cell -> cell.direction() == direction);
    }

    /** Whether the figures of a month have an expected range at all. */
    public boolean isCharted() {
        return cells.stream().map(NationalCell::variation).anyMatch(Objects::nonNull);
    }

    /** The partnerships whose last figure gave a signal of this kind. */
    public List<NationalCell> with(Variation variation) {
        return cells.stream().filter(c -> c.variation() == variation).toList();
    }

    private int count(Predicate<NationalCell> which) {
        return (int) cells.stream().filter(which).count();
    }
}
