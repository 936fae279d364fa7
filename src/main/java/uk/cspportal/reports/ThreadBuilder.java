package uk.cspportal.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.cspportal.grants.Funding;
import uk.cspportal.grants.GrantRoutes;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.Series;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.Guideline;
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

    /** @param national the measures of England and Wales by their key */
    void force(ForcePlan plan, Tenant forceArea, Map<String, Measure> national) {
        for (var priority : plan.priorities()) {
            for (var key : priority.measureKeys()) {
                var measure = national.get(key);
                if (measure != null) {
                    var id = ThreadNode.id(ThreadStage.NATIONAL, key);
                    if (nodes.stream().noneMatch(n -> n.id().equals(id))) {
                        nodes.add(ThreadNode.of(
                                        ThreadStage.NATIONAL,
                                        key,
                                        "",
                                        measure.sheet().shortTitle(),
                                        MeasureRoutes.nationals(partnership.slug()))
                                .measured(List.of(cell(key))));
                    }
                    links.add(new ThreadLink(id, force(priority.number()), false));
                }
            }
        }
        plan.priorities()
                .forEach(p -> nodes.add(ThreadNode.of(
                        ThreadStage.FORCE,
                        String.valueOf(p.number()),
                        String.valueOf(p.number()),
                        p.title(),
                        PlanRoutes.plan(forceArea.slug()))));
    }

    void plan(PlanOutline plan, @Nullable ForcePlan forcePlan) {
        var path = PlanRoutes.plan(partnership.slug());
        for (var priority : plan.priorities()) {
            var number = String.valueOf(priority.number());
            var local = ThreadNode.of(ThreadStage.LOCAL, number, number, priority.title(), path);
            nodes.add(local);
            if (forcePlan != null && priority.force() != null) {
                forcePlan.priorities().stream()
                        .filter(f -> f.id().equals(priority.force()))
                        .forEach(f -> links.add(new ThreadLink(force(f.number()), local.id(), false)));
            }
            for (var goal : priority.objectives()) {
                var objective = ThreadNode.of(ThreadStage.OBJECTIVE, goal.label(), goal.label(), goal.title(), path)
                        .worked(goal.work());
                nodes.add(objective);
                links.add(new ThreadLink(local.id(), objective.id(), false));
            }
        }
        plan.guidelines().forEach(g -> guideline(g, path));
    }

    private void guideline(Guideline guideline, String path) {
        var keys = guideline.measureKeys();
        var own = keys.isEmpty() ? path : MeasureRoutes.measure(partnership.slug(), keys.getFirst());
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
