package uk.cspportal.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.PlanOutline;
import uk.cspportal.plans.StatutoryStrategy;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;

/** Finds where the threads of a force area break, a sentence for each way in which they do. */
final class NationalThreadGaps {

    private static final int NAMED = 3;

    private final NationalThread.Area area;
    private final ThreadCarriers carriers;
    private final ToIntBiFunction<TenantId, List<Guideline>> lacking;
    private final List<NationalThread.Gap> found = new ArrayList<>();

    /** @param lacking how many of a partnership’s guidelines have no figures this year */
    NationalThreadGaps(
            NationalThread.Area area, ThreadCarriers carriers, ToIntBiFunction<TenantId, List<Guideline>> lacking) {
        this.area = area;
        this.carriers = carriers;
        this.lacking = lacking;
    }

    /** @param missing national measures that other force plans name and this one does not */
    List<NationalThread.Gap> find(List<String> missing) {
        var plan = area.plan();
        if (plan == null) {
            gap(ThreadGap.Kind.NO_FORCE_PLAN, "no-force-plan");
        } else {
            if (!missing.isEmpty()) {
                gap(ThreadGap.Kind.NATIONAL_NOT_NAMED, "not-named", Phrases.and(missing));
            }
            alone(plan);
        }
        var without = area.partnerships().stream()
                .filter(p -> carriers.plan(p.id()) == null)
                .toList();
        if (!without.isEmpty()) {
            gap(ThreadGap.Kind.NO_PLAN, "no-plan", names(without), without.size());
        }
        figures();
        money();
        strategies();
        return found;
    }

    private void alone(ForcePlan plan) {
        var alone = plan.priorities().stream()
                .filter(p -> area.partnerships().stream()
                        .allMatch(t -> carriers.carried(t.id(), Set.of(p.id()))
                                .priorities()
                                .isEmpty()))
                .map(p -> String.valueOf(p.number()))
                .toList();
        if (!alone.isEmpty()) {
            gap(ThreadGap.Kind.FORCE_WITHOUT_LOCAL, "alone", Phrases.and(alone), alone.size());
        }
    }

    private void figures() {
        int all = 0;
        int none = 0;
        for (var plan : plans()) {
            all += plan.guidelines().size();
            none += lacking.applyAsInt(plan.tenant(), plan.guidelines());
        }
        if (none > 0) {
            gap(ThreadGap.Kind.NO_FIGURES, "figures", Formats.count(none), Formats.count(all));
        }
    }

    private void money() {
        var unnamed = area.partnerships().stream()
                .flatMap(p -> carriers.unnamed(p.id()).stream())
                .toList();
        if (!unnamed.isEmpty()) {
            gap(ThreadGap.Kind.GRANT_WITHOUT_MEASURE, "money", Formats.pounds(ForceThreadBuilder.sum(unnamed)));
        }
    }

    private void strategies() {
        var missing = Arrays.stream(StatutoryStrategy.values())
                .filter(s -> count(s) > 0)
                .map(s -> Messages.text("reports.thread.nation.gap.strategy.count", s.word(), count(s)))
                .toList();
        if (!missing.isEmpty()) {
            gap(ThreadGap.Kind.STRATEGY_NOT_ADDRESSED, "strategy", Phrases.and(missing));
        }
    }

    private long count(StatutoryStrategy strategy) {
        return plans().stream()
                .filter(plan ->
                        plan.priorities().stream().noneMatch(p -> p.strategies().contains(strategy)))
                .count();
    }

    private List<PlanOutline> plans() {
        return area.partnerships().stream()
                .map(p -> carriers.plan(p.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String names(List<Tenant> partnerships) {
        return partnerships.size() <= NAMED
                ? Phrases.and(partnerships.stream().map(Tenant::name).toList())
                : Messages.text("reports.thread.nation.partnerships", Formats.count(partnerships.size()));
    }

    private void gap(ThreadGap.Kind kind, String key, Object... values) {
        found.add(new NationalThread.Gap(
                area.forceArea(), kind, Messages.text("reports.thread.nation.gap." + key, values)));
    }
}
