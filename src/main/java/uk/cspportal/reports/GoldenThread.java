package uk.cspportal.reports;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.PlanOutline;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;

/**
 * What the plan of a quarter rests on and what it leads to, from national measure to grant, to be walked both ways.
 *
 * @param plan null when the partnership had none in force
 * @param moneyShown whether the reader may see grants; else their column says so
 */
public record GoldenThread(
        Tenant partnership,
        Quarter quarter,
        @Nullable PlanOutline plan,
        @Nullable ForcePlan forcePlan,
        boolean moneyShown,
        List<ThreadNode> nodes,
        List<ThreadLink> links,
        List<ThreadGap> gaps) {

    public GoldenThread {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        gaps = List.copyOf(gaps);
    }

    public List<ThreadNode> at(ThreadStage stage) {
        return nodes.stream().filter(n -> n.stage() == stage).toList();
    }

    public Optional<ThreadNode> node(String id) {
        return nodes.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /** What a node rests on: everything above it that leads to it. */
    public List<ThreadNode> above(String id) {
        return named(walk(id, ThreadLink::to, ThreadLink::from));
    }

    /** What comes of a node: everything below it that it leads to. */
    public List<ThreadNode> below(String id) {
        return named(walk(id, ThreadLink::from, ThreadLink::to));
    }

    /** The nodes of the threads through a node, with the node itself. */
    public Set<String> through(String id) {
        var found = walk(id, ThreadLink::to, ThreadLink::from);
        found.addAll(walk(id, ThreadLink::from, ThreadLink::to));
        found.add(id);
        return found;
    }

    /** The money of a year that ends at or below a node, each grant once. */
    public BigDecimal money(String id) {
        var own = node(id).map(ThreadNode::money);
        return own.orElseGet(() -> below(id).stream()
                .map(ThreadNode::money)
                .filter(m -> m != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The first gap that is about a node alone or with others, other than that its links are only proposed. */
    public Optional<ThreadGap> gap(String id) {
        return gaps.stream()
                .filter(g -> g.kind() != ThreadGap.Kind.PROPOSED && g.nodes().contains(id))
                .findFirst();
    }

    private List<ThreadNode> named(Set<String> ids) {
        return nodes.stream().filter(n -> ids.contains(n.id())).toList();
    }

    private Set<String> walk(String start, Function<ThreadLink, String> at, Function<ThreadLink, String> next) {
        Map<String, List<String>> steps = new HashMap<>();
        links.forEach(l -> steps.merge(at.apply(l), List.of(next.apply(l)), GoldenThread::joined));
        var found = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            steps.getOrDefault(waiting.poll(), List.of()).stream()
                    .filter(found::add)
                    .forEach(waiting::add);
        }
        return found;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
