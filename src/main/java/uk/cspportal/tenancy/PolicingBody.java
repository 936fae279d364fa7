package uk.cspportal.tenancy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who governs policing in a force area for a time.
 *
 * @param kind such as “Police and Crime Commissioner”, “Mayor” or “Policing board”
 * @param to the first day on which it no longer does, or {@code null}
 * @param version to be seen by whoever changes it
 */
public record PolicingBody(
        long id,
        String name,
        String kind,
        LocalDate from,
        @Nullable LocalDate to,
        int version) {

    public boolean governsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    /** What can be changed of it. */
    public record Details(
            String name,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {}
}
