package uk.cspportal.measures.statistics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The direction that the signals of a chart suggest, to be offered and never to overwrite what a person judged. Each
 * force area words its outlooks as it likes.
 */
public enum SuggestedOutlook {
    STABLE,
    INCREASING,
    MODERATE_INCREASE,
    REDUCING,
    MODERATE_REDUCTION;

    /**
     * Reads the state of the last point; empty without limits.
     *
     * @param lastYear the last twelve months against the twelve before, compared with <em>twice</em> the flat band of the
     *     measure: flat makes a signal a moderate one. Null when two years are not held
     */
    public static Optional<SuggestedOutlook> from(XmrChart chart, @Nullable Change lastYear) {
        if (!chart.hasLimits()) {
            return Optional.empty();
        }
        boolean moderate = lastYear != null && lastYear.trend() == Trend.FLAT;
        return Optional.of(
                switch (chart.variation()) {
                    case COMMON_CAUSE -> STABLE;
                    case IMPROVEMENT_HIGH, CONCERN_HIGH, NEUTRAL_HIGH -> moderate ? MODERATE_INCREASE : INCREASING;
                    case IMPROVEMENT_LOW, CONCERN_LOW, NEUTRAL_LOW -> moderate ? MODERATE_REDUCTION : REDUCING;
                });
    }
}
