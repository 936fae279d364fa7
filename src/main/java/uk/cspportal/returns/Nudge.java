package uk.cspportal.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/** Who asked a return's holders to go on, at which step and when. */
public record Nudge(
        TenantId tenant,
        ReturnState step,
        String by,
        Instant at,
        @Nullable String message) {}
