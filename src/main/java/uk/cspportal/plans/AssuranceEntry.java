package uk.cspportal.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the assurance log of an objective.
 *
 * @param edition the edition of the plan that was in force when it was written
 * @param corrects the day of the entry in whose place this one stands, or null
 * @param corrected whether a later entry stands in the place of this one
 */
public record AssuranceEntry(
        long number,
        LocalDate on,
        AssuranceLevel level,
        String evidence,
        int edition,
        @Nullable LocalDate corrects,
        boolean corrected,
        String by,
        Instant at) {}
