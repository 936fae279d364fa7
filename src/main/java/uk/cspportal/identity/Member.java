package uk.cspportal.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/** A membership as the administrators of its tenant see it; {@code ending} is null while it is held. */
public record Member(
        TenantId tenant,
        long membership,
        int version,
        PersonId person,
        String name,
        String username,
        @Nullable String email,
        Role role,
        LocalDate since,
        String givenBy,
        String reason,
        @Nullable Instant lastSeen,
        @Nullable Ending ending) {

    /** When a membership ended, who ended it and why. */
    public record Ending(Instant at, String by, String reason) {}

    public boolean held() {
        return ending == null;
    }

    String thing() {
        return "person " + person.value() + " (" + username + ")";
    }
}
