package uk.cspportal.reports;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.tenancy.Tenant;

/**
 * What stands out of the figures of one partnership, or of all partnerships of a force area.
 *
 * @param partnerships those looked at, with or without exceptions
 * @param priorities of the force plan that applies; empty without one
 * @param rows by priority, those of none last
 * @param missing what of the data is missing, a sentence each
 */
public record ExceptionList(
        Tenant tenant,
        List<Tenant> partnerships,
        List<ForcePriority> priorities,
        List<ExceptionRow> rows,
        List<String> missing) {

    private static final Comparator<ExceptionRow> BY_PRIORITY =
            Comparator.comparingInt(row -> row.priorityNumber() == 0 ? Integer.MAX_VALUE : row.priorityNumber());

    public ExceptionList {
        partnerships = List.copyOf(partnerships);
        priorities = List.copyOf(priorities);
        rows = rows.stream().sorted(BY_PRIORITY).toList();
        missing = List.copyOf(missing);
    }

    public ExceptionList only(Predicate<ExceptionRow> wanted) {
        return new ExceptionList(
                tenant, partnerships, priorities, rows.stream().filter(wanted).toList(), missing);
    }

    public List<ExceptionRow> exceptions() {
        return rows.stream().filter(row -> row.found().isException()).toList();
    }

    /** What only moves to the good, listed apart. */
    public List<ExceptionRow> improvements() {
        return rows.stream().filter(row -> !row.found().isException()).toList();
    }
}
