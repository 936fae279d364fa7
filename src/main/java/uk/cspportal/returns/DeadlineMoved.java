package uk.cspportal.returns;

import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** A return that is under way got other dates. */
public record DeadlineMoved(TenantId tenant, Quarter quarter, ReturnDates before, ReturnDates now, String why)
        implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "return.dates-moved";
    }

    @Override
    public String thing() {
        return "return " + quarter.code();
    }

    @Override
    public String from() {
        return before.words();
    }

    @Override
    public String to() {
        return now.words();
    }
}
