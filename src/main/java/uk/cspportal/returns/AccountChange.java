package uk.cspportal.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about a measure's figure that stands out; empty what is not yet said. */
public record AccountChange(
        String measure,
        String what,
        String why,
        String next,
        @Nullable LocalDate due) {}
