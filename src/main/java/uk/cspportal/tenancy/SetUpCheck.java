package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** One thing a partnership needs before it can report; the feature that knows of it offers the check as a bean. */
public interface SetUpCheck {

    int order();

    /** What is checked, as a short heading. */
    String name();

    /** What to do where it is missing. */
    String remedy();

    /** For each partnership in which it is missing on a day, what is missing, in words. */
    Map<TenantId, String> gaps(Collection<TenantId> partnerships, LocalDate day);
}
