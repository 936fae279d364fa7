package uk.cspportal.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That there is an edition of a plan, and for when; to choose from. */
public record PlanEdition(
        int edition,
        String title,
        PlanState state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
