package uk.cspportal.tenancy;

import java.util.Set;

/**
 * What the current caller may read and write, as sets of tenant ids. Nobody signed in means empty
 * sets. The second wall: it stops reads that forgot to ask, whatever a service checked.
 */
public interface Scope {

    /** Tenants in which the caller holds a membership: every row. */
    Set<Long> own();

    /** Tenants below those: rows with audience {@link Audience#UP}. */
    Set<Long> below();

    /** Tenants above those: rows with audience {@link Audience#DOWN}. */
    Set<Long> above();

    /** Tenants whose rows the caller's transactions may insert, update or delete. */
    Set<Long> writable();
}
