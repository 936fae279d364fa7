package uk.cspportal.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who has a line in hand.
 *
 * @param by as the return calls them
 * @param handedOver whether a single person holds it and not the officers together
 * @param since when it was handed to them; null while the officers hold it
 * @param givenBackBy who gave it back to the officers last, while nobody else holds it
 * @param word what they said when giving it back
 */
public record Holding(
        String by,
        boolean handedOver,
        @Nullable Instant since,
        @Nullable String givenBackBy,
        @Nullable String word) {}
