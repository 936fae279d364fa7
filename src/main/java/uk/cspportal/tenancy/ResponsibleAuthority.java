package uk.cspportal.tenancy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that forms a partnership with others, for a time.
 *
 * @param contactRole who speaks for it, as a role, never a name; may be empty
 * @param to the first day on which it no longer does, or {@code null}
 * @param version to be seen by whoever changes it
 */
public record ResponsibleAuthority(
        long id,
        AuthorityKind kind,
        String organisation,
        String contactRole,
        LocalDate from,
        @Nullable LocalDate to,
        int version) {

    public boolean servesOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    /** What can be changed of it. */
    public record Details(
            AuthorityKind kind,
            String organisation,
            String contactRole,
            LocalDate from,
            @Nullable LocalDate to) {}
}
