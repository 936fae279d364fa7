package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tenant through time.
 *
 * @param from its first day, or {@code null} when it was there before the oldest list
 * @param to the first day on which it is no more, or {@code null}
 * @param names oldest first
 * @param successor who goes on for it from {@code to}
 */
public record TenantHistory(
        Tenant tenant,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<TenantNamed> names,
        @Nullable TenantId successor) {

    /** Whether the tenant exists on a day; open ends have always been or are still. */
    public boolean existsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }
}
