package uk.cspportal.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Series;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.GuidelineKind;
import uk.cspportal.plans.PlanOutline;
import uk.cspportal.plans.StatutoryStrategy;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;

/** Finds where a golden thread breaks; what one cannot see, such as grants one may not read, is no gap. */
final class ThreadGaps {

    private final List<ThreadNode> nodes;
    private final List<ThreadLink> links;
    private final PlanOutline plan;
    private final List<ThreadGap> found = new ArrayList<>();

    ThreadGaps(ThreadBuilder thread, PlanOutline plan) {
        nodes = thread.nodes();
        links = thread.links();
        this.plan = plan;
    }

    List<ThreadGap> find(@Nullable ForcePlan forcePlan, Map<String, Series> series, Quarter quarter) {
        add(ThreadGap.Kind.FORCE_WITHOUT_LOCAL, unanswered(ThreadStage.FORCE));
        if (forcePlan != null) {
            var known = forcePlan.priorities().stream().map(p -> p.id()).toList();
            add(ThreadGap.Kind.LOCAL_WITHOUT_FORCE, locals(p -> p.force() == null));
            add(ThreadGap.Kind.OTHER_FORCE_PLAN, locals(p -> p.force() != null && !known.contains(p.force())));
        }
        add(ThreadGap.Kind.OBJECTIVE_WITHOUT_MEASURE, unanswered(ThreadStage.OBJECTIVE));
        add(
                ThreadGap.Kind.ASSURANCE_WITHOUT_EVIDENCE,
                nodes.stream()
                        .filter(n -> n.assurance() != null && !n.assurance().ofThisYear())
                        .toList());
        add(ThreadGap.Kind.NO_FIGURES, guidelines(g -> lacksFigures(g, key -> hasFigure(series.get(key), quarter))));
        overdue();
        money();
        strategies();
        add(
                ThreadGap.Kind.MEASURE_WITHOUT_OBJECTIVE,
                guidelines(g -> g.objectives().isEmpty()));
        proposed();
        return found;
    }

    /** Nodes from which nothing leads on. */
    private List<ThreadNode> unanswered(ThreadStage stage) {
        return nodes.stream()
                .filter(n -> n.stage() == stage)
                .filter(n -> links.stream().noneMatch(l -> l.from().equals(n.id())))
                .toList();
    }

    private List<ThreadNode> locals(Predicate<PlanOutline.Priority> wanted) {
        var ids = plan.priorities().stream()
                .filter(wanted)
                .map(p -> ThreadNode.id(ThreadStage.LOCAL, p.number()))
                .toList();
        return nodes.stream().filter(n -> ids.contains(n.id())).toList();
    }

    private List<ThreadNode> guidelines(Predicate<Guideline> wanted) {
        var ids = plan.guidelines().stream()
                .filter(wanted)
                .map(g -> ThreadNode.id(ThreadStage.MEASURE, g.key()))
                .toList();
        return nodes.stream().filter(n -> ids.contains(n.id())).toList();
    }

    /** A milestone has no figures to miss; anything else needs one in the year so far, of each of its measures. */
    static boolean lacksFigures(Guideline guideline, Predicate<String> hasFigure) {
        return guideline.kind() != GuidelineKind.MILESTONE
                && (guideline.measureKeys().isEmpty()
                        || !guideline.measureKeys().stream().allMatch(hasFigure));
    }

    private static boolean hasFigure(@Nullable Series series, Quarter quarter) {
        return series != null
                && series.figures().stream()
                        .filter(f -> f.value() != null)
                        .map(f -> Quarter.of(f.period().end()))
                        .anyMatch(q -> q.startYear() == quarter.startYear() && q.compareTo(quarter) <= 0);
    }

    private void add(ThreadGap.Kind kind, List<ThreadNode> of) {
        if (!of.isEmpty()) {
            var numbers = Phrases.and(of.stream().map(ThreadNode::number).toList());
            var what = Messages.text("reports.thread.gap.what", kind);
            gap(
                    kind,
                    of,
                    of.size() == 1
                            ? Messages.text("reports.thread.gap.one." + kind.name(), numbers)
                            : Messages.text("reports.thread.gap.many." + kind.name(), numbers),
                    what);
        }
    }

    private void overdue() {
        var late = nodes.stream().filter(n -> n.work().overdue() > 0).toList();
        int count = late.stream().mapToInt(n -> n.work().overdue()).sum();
        if (count > 0) {
            gap(
                    ThreadGap.Kind.ACTIVITY_OVERDUE,
                    late,
                    Messages.text(
                            count == 1 ? "reports.thread.gap.overdue.one" : "reports.thread.gap.overdue",
                            Phrases.number(count)),
                    Messages.text(
                            "reports.thread.gap.overdue.why",
                            Phrases.and(late.stream().map(ThreadNode::number).toList())));
        }
    }

    private void money() {
        var ends = nodes.stream()
                .filter(n -> n.stage() == ThreadStage.GRANT)
                .filter(n -> links.stream().noneMatch(l -> l.to().equals(n.id())))
                .toList();
        if (!ends.isEmpty()) {
            var sum = ends.stream()
                    .map(ThreadNode::money)
                    .filter(m -> m != null)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            gap(
                    ThreadGap.Kind.GRANT_WITHOUT_MEASURE,
                    ends,
                    Messages.text(
                            ends.size() == 1 ? "reports.thread.gap.grant" : "reports.thread.gap.grants",
                            Phrases.number(ends.size()),
                            Formats.pounds(sum)),
                    Messages.text(
                            "reports.thread.gap.grants.why",
                            Phrases.and(ends.stream().map(ThreadNode::title).toList())));
        }
    }

    private void strategies() {
        var missing = Arrays.stream(StatutoryStrategy.values())
                .filter(s ->
                        plan.priorities().stream().noneMatch(p -> p.strategies().contains(s)))
                .map(StatutoryStrategy::word)
                .toList();
        if (!missing.isEmpty()) {
            gap(
                    ThreadGap.Kind.STRATEGY_NOT_ADDRESSED,
                    List.of(),
                    Messages.text(
                            missing.size() == 1 ? "reports.thread.gap.strategy" : "reports.thread.gap.strategies",
                            Phrases.and(missing)),
                    Messages.text("reports.thread.gap.strategies.why"));
        }
    }

    private void proposed() {
        var open = links.stream()
                .filter(l -> l.proposed() && l.through().isEmpty())
                .toList();
        if (!open.isEmpty()) {
            var ids = open.stream().map(ThreadLink::to).toList();
            gap(
                    ThreadGap.Kind.PROPOSED,
                    nodes.stream().filter(n -> ids.contains(n.id())).toList(),
                    Messages.text(
                            open.size() == 1 ? "reports.thread.gap.proposed.one" : "reports.thread.gap.proposed",
                            Phrases.number(open.size())),
                    Messages.text("reports.thread.gap.proposed.why"));
        }
    }

    private void gap(ThreadGap.Kind kind, List<ThreadNode> of, String what, String why) {
        var title = Character.toUpperCase(what.charAt(0)) + what.substring(1);
        found.add(new ThreadGap(kind, of.stream().map(ThreadNode::id).toList(), title, why));
    }
}
