package uk.cspportal.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/** That a person has a role in a tenant, from a day and, when ended, until the day before {@code to}. */
public record Membership(
        TenantId tenant,
        Role role,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
