package uk.cspportal.measures;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.Variation;
import uk.cspportal.shared.Period;

/**
 * Why a measure stands out, said in words and never by a bare percentage.
 *
 * @param period what it is about; of missing figures, the last period that has one
 * @param variation of a signal or an improvement, else null
 */
public record Finding(Kind kind, Period period, @Nullable Variation variation, String because) {

    /** In the order in which exceptions are listed. */
    public enum Kind {
        CONCERN,
        TARGET_MISSED,
        SIGNAL,
        BENCHMARK,
        NO_DATA,
        IMPROVEMENT;

        /** What a chart's last point makes of a measure; nothing while it is steady. */
        public static Optional<Kind> of(Variation variation) {
            return switch (variation) {
                case COMMON_CAUSE -> Optional.empty();
                case CONCERN_HIGH, CONCERN_LOW -> Optional.of(CONCERN);
                case NEUTRAL_HIGH, NEUTRAL_LOW -> Optional.of(SIGNAL);
                case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> Optional.of(IMPROVEMENT);
            };
        }

        /** Whether somebody has to look; an improvement is good to know. */
        public boolean isException() {
            return this != IMPROVEMENT;
        }
    }
}
