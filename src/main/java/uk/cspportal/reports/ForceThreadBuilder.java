package uk.cspportal.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.cspportal.grants.Funding;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePriorityId;
import uk.cspportal.plans.PlanOutline;
import uk.cspportal.plans.StatutoryStrategy;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;

/** Counts, for each priority of a force plan and each partnership, what carries it. */
final class ForceThreadBuilder {

    private final List<Tenant> partnerships;
    private final ThreadCarriers carriers;

    ForceThreadBuilder(List<Tenant> partnerships, List<PlanOutline> plans, List<Funding> funding) {
        this.partnerships = partnerships;
        carriers = new ThreadCarriers(plans, funding);
    }

    List<ForceThread.Row> rows(ForcePlan plan) {
        return plan.priorities().stream()
                .map(priority -> {
                    var cells = partnerships.stream()
                            .map(p -> cell(p.id(), priority.id()))
                            .toList();
                    return new ForceThread.Row(
                            priority, cells, cells.stream().reduce(ForceThread.Cell.NOTHING, ForceThread.Cell::plus));
                })
                .toList();
    }

    private ForceThread.Cell cell(TenantId partnership, ForcePriorityId priority) {
        var carried = carriers.carried(partnership, Set.of(priority));
        return new ForceThread.Cell(
                carried.priorities().size(),
                carried.priorities().stream()
                        .mapToInt(p -> p.objectives().size())
                        .sum(),
                carried.guidelines().size(),
                sum(carried.paid()),
                carried.paid().stream().anyMatch(Funding::illustrative));
    }

    List<ThreadGap> gaps(@Nullable ForcePlan forcePlan, List<ForceThread.Row> rows) {
        var gaps = new ArrayList<ThreadGap>();
        var alone = rows.stream().filter(r -> !r.total().isCarried()).toList();
        if (!alone.isEmpty()) {
            var numbers = Phrases.and(alone.stream()
                    .map(r -> String.valueOf(r.priority().number()))
                    .toList());
            gaps.add(gap(
                    ThreadGap.Kind.FORCE_WITHOUT_LOCAL,
                    Messages.text(
                            alone.size() == 1
                                    ? "reports.thread.gap.one.FORCE_WITHOUT_LOCAL"
                                    : "reports.thread.gap.many.FORCE_WITHOUT_LOCAL",
                            numbers),
                    Messages.text("reports.thread.force.gap.priority")));
        }
        for (var partnership : partnerships) {
            var plan = carriers.plan(partnership.id());
            if (plan == null) {
                gaps.add(gap(
                        ThreadGap.Kind.LOCAL_WITHOUT_FORCE,
                        partnership.name(),
                        Messages.text("reports.thread.force.gap.no-plan")));
            } else {
                of(partnership, plan, forcePlan, gaps);
            }
        }
        return gaps;
    }

    private void of(Tenant partnership, PlanOutline plan, @Nullable ForcePlan forcePlan, List<ThreadGap> gaps) {
        var known = forcePlan == null
                ? List.of()
                : forcePlan.priorities().stream().map(p -> p.id()).toList();
        var old = plan.priorities().stream()
                .filter(p -> forcePlan != null && p.force() != null && !known.contains(p.force()))
                .map(p -> String.valueOf(p.number()))
                .toList();
        if (!old.isEmpty()) {
            gaps.add(gap(
                    ThreadGap.Kind.OTHER_FORCE_PLAN,
                    partnership.name(),
                    Messages.text("reports.thread.force.gap.old-plan", Phrases.and(old))));
        }
        var unnamed = carriers.unnamed(partnership.id());
        if (!unnamed.isEmpty()) {
            gaps.add(gap(
                    ThreadGap.Kind.GRANT_WITHOUT_MEASURE,
                    partnership.name(),
                    Messages.text(
                            "reports.thread.force.gap.money",
                            Formats.pounds(sum(unnamed)),
                            Phrases.and(unnamed.stream().map(Funding::shortName).toList()))));
        }
        var missing = Arrays.stream(StatutoryStrategy.values())
                .filter(s ->
                        plan.priorities().stream().noneMatch(p -> p.strategies().contains(s)))
                .map(StatutoryStrategy::word)
                .toList();
        if (!missing.isEmpty()) {
            gaps.add(gap(
                    ThreadGap.Kind.STRATEGY_NOT_ADDRESSED,
                    partnership.name(),
                    Messages.text("reports.thread.force.gap.strategy", Phrases.or(missing))));
        }
    }

    private static ThreadGap gap(ThreadGap.Kind kind, String what, String why) {
        return new ThreadGap(kind, List.of(), what, why);
    }

    static BigDecimal sum(List<Funding> paid) {
        return paid.stream().map(Funding::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
