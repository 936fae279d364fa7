package uk.cspportal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/**
 * One line of the trail, as it was written.
 *
 * @param personId null when the portal itself acted, or somebody who is not signed in
 * @param origin the network address the act came from
 * @param seal null for the moment between commit and sealing
 */
public record AuditEntry(
        long id,
        TenantId tenant,
        Instant at,
        @Nullable Long personId,
        String person,
        @Nullable String origin,
        String action,
        String thing,
        @Nullable String from,
        @Nullable String to,
        @Nullable String why,
        @Nullable Seal seal) {}
