package uk.cspportal.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.grants.Funding;
import uk.cspportal.grants.GrantRoutes;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.Series;
import uk.cspportal.plans.ForceNational;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.PlanAnchor;
import uk.cspportal.plans.PlanOutline;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;

/** Ties what was read into the nodes and links of a golden thread. */
final class ThreadBuilder {

    private final Tenant partnership;
    private final Quarter quarter;
    private final Map<String, Series> series;
    private final List<ThreadNode> nodes = new ArrayList<>();
    private final List<ThreadLink> links = new ArrayList<>();

    ThreadBuilder(Tenant partnership, Quarter quarter, Map<String, Series> series) {
        this.partnership = partnership;
        this.quarter = quarter;
        this.series = series;
    }

    List<ThreadNode> nodes() {
        return nodes;
    }

    List<ThreadLink> links() {
        return links;
    }

    /** National measures lead to the force priorities whose areas of focus take them up, or say why none does. */
    void force(ForcePlan plan, Tenant forceArea) {
        var path = PlanRoutes.forcePlan(forceArea.slug(), plan.validFrom());
        for (var national : plan.nationals()) {
            var reason = national.reason();
            var node = ThreadNode.of(
                            ThreadStage.NATIONAL, String.valueOf(national.number()), "", national.title(), path)
                    .left(reason == null ? "" : reason);
            nodes.add(node);
            national.areas().stream()
                    .collect(Collectors.groupingBy(
                            ForceNational.Area::priority, LinkedHashMap::new, Collectors.toList()))
                    .forEach((priority, areas) -> links.add(new ThreadLink(
                            node.id(),
                            force(priority),
                            areas.stream().allMatch(ForceNational.Area::proposed),
                            areas.stream().map(ForceNational.Area::wording).collect(Collectors.joining(", ")))));
        }
        plan.priorities()
                .forEach(p -> nodes.add(ThreadNode.of(
                                ThreadStage.FORCE,
                                String.valueOf(p.number()),
                                String.valueOf(p.number()),
                                p.title(),
                                path)
                        .measured(p.measureKeys().stream().map(this::cell).toList())));
    }

    /** @param assurance of each objective for which it is sought */
    void plan(PlanOutline plan, @Nullable ForcePlan forcePlan, Function<PlanOutline.Goal, Assurance> assurance) {
        var path = PlanRoutes.plan(partnership.slug());
        for (var priority : plan.priorities()) {
            var number = String.valueOf(priority.number());
            var local = ThreadNode.of(
                    ThreadStage.LOCAL,
                    number,
                    number,
                    priority.title(),
                    path + "#" + PlanAnchor.priority(priority.number()));
            nodes.add(local);
            if (forcePlan != null && priority.force() != null) {
                forcePlan.priorities().stream()
                        .filter(f -> f.id().equals(priority.force()))
                        .forEach(f -> links.add(new ThreadLink(force(f.number()), local.id(), false)));
            }
            for (var goal : priority.objectives()) {
                var objective = ThreadNode.of(
                                ThreadStage.OBJECTIVE,
                                goal.label(),
                                goal.label(),
                                goal.title(),
                                path + "#" + PlanAnchor.objective(goal.priority(), goal.number()))
                        .worked(goal.work());
                nodes.add(goal.kind().assures() ? objective.assured(assurance.apply(goal)) : objective);
                links.add(new ThreadLink(local.id(), objective.id(), false));
            }
        }
        plan.guidelines().forEach(g -> guideline(g, path));
    }

    private void guideline(Guideline guideline, String path) {
        var keys = guideline.measureKeys();
        var own = keys.isEmpty()
                ? path + "#" + PlanAnchor.guideline(guideline.number())
                : MeasureRoutes.measure(partnership.slug(), keys.getFirst());
        var node = ThreadNode.of(
                        ThreadStage.MEASURE,
                        guideline.key(),
                        String.valueOf(guideline.number()),
                        guideline.shortTitle(),
                        own)
                .measured(keys.stream().map(this::cell).toList());
        nodes.add(node);
        guideline
                .objectives()
                .forEach(o -> links.add(
                        new ThreadLink(ThreadNode.id(ThreadStage.OBJECTIVE, o.number()), node.id(), o.proposed())));
    }

    /** A service hangs on the guidelines that name it, or that its outcome measure answers. */
    void grants(List<Funding> funding, PlanOutline plan) {
        for (var given : funding) {
            var node = ThreadNode.of(
                            ThreadStage.GRANT,
                            given.award() + "/" + given.service(),
                            "",
                            given.name(),
                            GrantRoutes.award(partnership.slug(), given.award()))
                    .funded(given.budget(), given.illustrative());
            nodes.add(node);
            plan.guidelines().stream()
                    .filter(g -> names(g, given))
                    .forEach(g ->
                            links.add(new ThreadLink(ThreadNode.id(ThreadStage.MEASURE, g.key()), node.id(), false)));
        }
    }

    static boolean names(Guideline guideline, Funding given) {
        return given.name().equals(guideline.fundedService())
                || given.outcomeMeasure() != null && guideline.measureKeys().contains(given.outcomeMeasure());
    }

    private OverviewCell cell(String key) {
        var found = series.get(key);
        var measure = found == null
                ? new OverviewMeasure(key, key, key)
                : new OverviewMeasure(
                        key,
                        found.measure().sheet().shortTitle(),
                        found.measure().sheet().title());
        return OverviewCell.of(measure, found, quarter);
    }

    private static String force(int number) {
        return ThreadNode.id(ThreadStage.FORCE, number);
    }
}
