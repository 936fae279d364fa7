package uk.cspportal.measures;

import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.Benchmark;
import uk.cspportal.measures.statistics.Movement;
import uk.cspportal.shared.Period;

/**
 * The place of a measure’s published rate among the areas it is compared with, as of the end of a period.
 *
 * @param with whom it is compared with, in words
 * @param worst whether nobody ranks behind it; false where neither end is better
 * @param before the place in the period before; null without one or without ranks
 * @param movement of the rank since then
 * @param sentence all of it in words
 */
public record BenchmarkResult(
        String measureKey,
        RateBasis basis,
        MeasureDefinition sheet,
        Period period,
        String with,
        Benchmark benchmark,
        boolean worst,
        @Nullable Before before,
        @Nullable Movement movement,
        String sentence) {

    /** A place in an earlier period, among those who belonged to the group then. */
    public record Before(Period period, Benchmark benchmark) {}
}
