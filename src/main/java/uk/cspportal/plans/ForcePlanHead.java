package uk.cspportal.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a force plan is called and when it applies; {@code period} is how the plan itself prints its years. */
public record ForcePlanHead(
        String title,
        @Nullable String period,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
