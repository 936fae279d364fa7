package uk.cspportal.returns;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** The chair recorded the partnership's judgement of a guideline, or of the quarter. */
public record JudgementRecorded(
        TenantId tenant,
        Quarter quarter,
        @Nullable String guideline,
        @Nullable String from,
        String to) implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "return.judged";
    }

    @Override
    public String thing() {
        return "return " + quarter.code() + (guideline == null ? "" : " " + guideline);
    }
}
