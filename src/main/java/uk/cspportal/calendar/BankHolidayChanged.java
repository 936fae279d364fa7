package uk.cspportal.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;

/** A day came onto the list or left it; deadlines that are set already stay as they are. */
record BankHolidayChanged(
        long tenantId,
        String action,
        LocalDate day,
        @Nullable String from,
        @Nullable String to,
        String why) implements AuditedEvent {

    @Override
    public String thing() {
        return "bank holiday " + day;
    }
}
