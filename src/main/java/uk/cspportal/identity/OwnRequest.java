package uk.cspportal.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/** A request for access as the person who made it sees it: what became of it, not who answered. */
public record OwnRequest(
        TenantId tenant,
        Instant askedAt,
        AccessRequestState state,
        @Nullable Role role,
        @Nullable String answer) {}
