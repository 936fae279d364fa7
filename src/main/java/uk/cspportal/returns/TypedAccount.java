package uk.cspportal.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person has typed about a measure's figure that stands out, letter by letter. */
public record TypedAccount(
        String measure,
        String what,
        String why,
        String next,
        @Nullable LocalDate due) {}
