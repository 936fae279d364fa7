package uk.cspportal.returns.workbook;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** Texts and figures of a return came from a workbook; each is on the trail by itself as well. */
public record WorkbookTaken(TenantId tenant, Quarter quarter, String file, int changes) implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "return.workbook";
    }

    @Override
    public String thing() {
        return "return " + quarter.code();
    }

    @Override
    public @Nullable String to() {
        return String.valueOf(changes);
    }

    @Override
    public @Nullable String why() {
        return file;
    }
}
