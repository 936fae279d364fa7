package uk.cspportal.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request for access that waits for an answer, as the administrators of the asked tenant see it. */
public record AccessRequest(
        long id,
        int version,
        String name,
        String username,
        @Nullable String email,
        String message,
        Instant askedAt) {}
