package uk.cspportal.returns;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** A return went from one state to another. */
public record ReturnMoved(
        TenantId tenant,
        Quarter quarter,
        String action,
        @Nullable String from,
        String to,
        @Nullable String why) implements AuditedEvent {

    static ReturnMoved of(QuarterlyReturn whole, EventKind kind, @Nullable ReturnState before, @Nullable String why) {
        return new ReturnMoved(
                whole.tenant(),
                whole.quarter(),
                "return." + kind.name().toLowerCase(Locale.ROOT),
                before == null ? null : before.name(),
                whole.state().name(),
                why);
    }

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String thing() {
        return "return " + quarter.code();
    }
}
