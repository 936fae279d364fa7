package uk.cspportal.measures;

import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.Change;

/**
 * A line of a performance schedule.
 *
 * @param note why there is no change, in words; null when there is one
 */
public record ScheduleRow(
        Measure measure,
        PeriodFigure baseline,
        PeriodFigure current,
        Change change,
        @Nullable String note) {}
