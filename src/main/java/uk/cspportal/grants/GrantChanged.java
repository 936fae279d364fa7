package uk.cspportal.grants;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/** Something about a grant changed: an award made, spend told, a return sent, a section scored, a decision recorded. */
public record GrantChanged(
        TenantId tenant,
        String action,
        String thing,
        @Nullable String from,
        @Nullable String to,
        @Nullable String why) implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }
}
