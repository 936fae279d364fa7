package uk.cspportal.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show; what is empty does not narrow.
 *
 * @param person the name as the entries give it
 * @param action such as {@code return.submitted}
 * @param thing part of what it was done to, in whatever case
 * @param from the first London day
 * @param to the last London day
 */
public record AuditCriteria(
        String person,
        String action,
        String thing,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static AuditCriteria none() {
        return new AuditCriteria("", "", "", null, null);
    }
}
