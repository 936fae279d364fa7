package uk.cspportal.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;

/**
 * A force area in a quarter: its partnerships against the measures of its force plan's priorities.
 *
 * @param plan the force plan that applied at the end of the quarter; without one there are no columns
 * @param totals all partnerships together, a cell for each measure; empty when fewer than two are shown
 */
public record ForceOverview(
        Tenant forceArea,
        Quarter quarter,
        LocalDate today,
        @Nullable ForcePlan plan,
        List<OverviewPriority> priorities,
        List<OverviewRow> rows,
        List<OverviewCell> totals) {

    public ForceOverview {
        priorities = List.copyOf(priorities);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** The same of one partnership alone; everything when the slug is of none of them. */
    public ForceOverview only(String partnershipSlug) {
        var chosen = rows.stream()
                .filter(r -> r.partnership().slug().equals(partnershipSlug))
                .toList();
        return chosen.isEmpty()
                ? this
                : new ForceOverview(forceArea, quarter, today, plan, priorities, chosen, List.of());
    }

    public List<OverviewMeasure> measures() {
        return priorities.stream().flatMap(p -> p.measures().stream()).toList();
    }

    /** The cells of partnerships, row by row. */
    public Stream<OverviewCell> cells() {
        return rows.stream().flatMap(r -> r.cells().stream());
    }

    /** Whether no partnership has a figure for the quarter. */
    public boolean isEmpty() {
        return cells().noneMatch(OverviewCell::held);
    }

    /** The cells that stand for the whole of what is shown: the totals, or those of the only partnership. */
    public List<OverviewCell> headline() {
        return rows.size() == 1 ? rows.getFirst().cells() : totals;
    }

    /** What needs attention and why, signals first. */
    public List<Attention> attention() {
        return new AttentionFinder(this).find();
    }

    /** What a reader has to know to read these figures rightly. */
    public List<ReadingNote> notes() {
        return new ReadingNotes(this).find();
    }
}
