package uk.cspportal.reports.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.LocalPlan;
import uk.cspportal.plans.LocalPriority;
import uk.cspportal.plans.Objective;
import uk.cspportal.plans.PlanAnchor;
import uk.cspportal.plans.PlanOutline;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.reports.GoldenThread;
import uk.cspportal.reports.ThreadNode;
import uk.cspportal.reports.ThreadStage;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.TextLink;

/** Where a part of a golden thread is edited: in the draft that stands, or else on the plan’s page, where one is begun. */
final class ThreadEdits {

    private final GoldenThread thread;
    private final @Nullable LocalPlan draft;

    /** @param draft the one that is open to be written, or null */
    ThreadEdits(GoldenThread thread, @Nullable LocalPlan draft) {
        this.thread = thread;
        this.draft = draft;
    }

    /** Nothing for what the partnership’s plan does not say. */
    Optional<TextLink> link(ThreadNode node) {
        var slug = thread.partnership().slug();
        var anchor = draft == null ? printed(node) : drafted(node, draft);
        var page = draft == null ? PlanRoutes.plan(slug) : PlanRoutes.draft(slug);
        var words = Messages.text(draft == null ? "reports.thread.chosen.edit.plan" : "reports.thread.chosen.edit");
        return switch (node.stage()) {
            case LOCAL, OBJECTIVE, MEASURE ->
                Optional.of(new TextLink(
                        words, page + anchor.map(name -> "#" + name).orElse("")));
            default -> Optional.empty();
        };
    }

    private Optional<String> printed(ThreadNode node) {
        return switch (node.stage()) {
            case LOCAL -> Optional.of(PlanAnchor.priority(Integer.parseInt(node.number())));
            case OBJECTIVE ->
                goals().filter(g -> g.label().equals(node.number()))
                        .map(g -> PlanAnchor.objective(g.priority(), g.number()))
                        .findFirst();
            default -> Optional.of(PlanAnchor.guideline(Integer.parseInt(node.number())));
        };
    }

    private Stream<PlanOutline.Goal> goals() {
        var plan = thread.plan();
        return plan == null ? Stream.empty() : plan.priorities().stream().flatMap(p -> p.objectives().stream());
    }

    /** A part keeps its title more often than its number; a guideline keeps its key. */
    private static Optional<String> drafted(ThreadNode node, LocalPlan draft) {
        return switch (node.stage()) {
            case LOCAL ->
                either(
                        draft.priorities(),
                        p -> p.title().equals(node.title()),
                        p -> String.valueOf(p.number()).equals(node.number()),
                        (LocalPriority p) -> PlanAnchor.priority(p.number()));
            case OBJECTIVE ->
                either(
                        draft.priorities().stream()
                                .flatMap(p -> p.objectives().stream().map(o -> new Place(p.number(), o)))
                                .toList(),
                        p -> p.objective.title().equals(node.title()),
                        p -> (p.priority + "." + p.objective.number()).equals(node.number()),
                        (Place p) -> PlanAnchor.objective(p.priority, p.objective.number()));
            default ->
                draft.guidelines().stream()
                        .filter(g -> ThreadNode.id(ThreadStage.MEASURE, g.key()).equals(node.id()))
                        .map(Guideline::number)
                        .map(PlanAnchor::guideline)
                        .findFirst();
        };
    }

    private record Place(int priority, Objective objective) {}

    private static <T> Optional<String> either(
            List<T> parts, Predicate<T> first, Predicate<T> second, Function<T, String> anchor) {
        return parts.stream()
                .filter(first)
                .findFirst()
                .or(() -> parts.stream().filter(second).findFirst())
                .map(anchor);
    }
}
