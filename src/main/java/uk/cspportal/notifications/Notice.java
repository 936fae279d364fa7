package uk.cspportal.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/**
 * What one person is told.
 *
 * @param path where to go for it, inside the portal
 */
public record Notice(
        TenantId tenant,
        long id,
        String heading,
        String detail,
        String path,
        Instant toldAt,
        @Nullable Instant readAt) {

    public boolean isNew() {
        return readAt == null;
    }
}
