package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.Set;

/**
 * Partnerships that become one on a day, and why.
 *
 * @param partnerships those that end on that day
 */
public record Merger(Set<TenantId> partnerships, Into into, LocalDate from, String reason) {

    /** Who goes on for them. */
    public sealed interface Into {}

    /** A partnership that is there already. */
    public record Existing(TenantId partnership) implements Into {}

    /** A partnership that is made for it, with the code that the ONS gave it and an address of its own. */
    public record Made(String code, String slug, String name, String shortName) implements Into {}
}
