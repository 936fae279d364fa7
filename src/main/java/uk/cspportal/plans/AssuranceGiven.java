package uk.cspportal.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written in the log of an objective.
 *
 * @param level how far it assures; null as long as none was chosen
 * @param on the day on which it was given; null as long as none was entered
 */
public record AssuranceGiven(
        @Nullable LocalDate on, @Nullable AssuranceLevel level, String evidence) {}
