package uk.cspportal.plans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an edition in preparation was shared, taken back, signed or agreed.
 *
 * @param action the audited act
 * @param party for whom it was signed, if it was
 * @param reason why it was taken back, if it was
 */
public record DraftStep(
        String action,
        @Nullable SigningParty party,
        @Nullable String reason,
        String by,
        Instant at) {}
