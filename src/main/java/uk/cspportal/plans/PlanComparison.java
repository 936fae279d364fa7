package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.cspportal.shared.Messages;

/** Two versions of a plan beside each other: what was added, removed, reworded, moved and relinked, in words. */
public record PlanComparison(PlanEdition before, PlanEdition after, List<PlanDifference> differences) {

    public PlanComparison {
        differences = List.copyOf(differences);
    }

    static List<PlanDifference> differences(LocalPlan before, LocalPlan after) {
        var old = PlanItems.of(before);
        var now = PlanItems.of(after);
        var match = new PlanMatch(old, now);
        var result = new ArrayList<PlanDifference>();
        for (var item : now) {
            var was = match.before(item);
            if (was == null) {
                result.add(new PlanDifference(PlanDifference.Kind.ADDED, item.place(), null, item.text()));
            } else {
                changed(was, item, result);
                if (!match.isSamePlace(was, item)) {
                    result.add(moved(item, was.place(), item.place()));
                }
            }
        }
        old.stream()
                .filter(item -> match.after(item) == null)
                .forEach(item ->
                        result.add(new PlanDifference(PlanDifference.Kind.REMOVED, item.place(), item.text(), null)));
        reordered(old, now, match, result);
        result.sort(Comparator.comparing(PlanDifference::kind));
        return result;
    }

    private static void changed(PlanItem was, PlanItem is, List<PlanDifference> result) {
        for (var name : Stream.concat(was.wordings().keySet().stream(), is.wordings().keySet().stream())
                .distinct()
                .sorted()
                .toList()) {
            var before = was.wordings().getOrDefault(name, "");
            var after = is.wordings().getOrDefault(name, "");
            if (!before.equals(after)) {
                var place = name.isEmpty() ? is.place() : Messages.text("plans.compare.place.of", is.place(), name);
                result.add(new PlanDifference(PlanDifference.Kind.REWORDED, place, before, after));
            }
        }
        if (!was.links().equals(is.links())) {
            result.add(new PlanDifference(PlanDifference.Kind.RELINKED, is.place(), was.linksTold(), is.linksTold()));
        }
    }

    private static void reordered(
            List<PlanItem> old, List<PlanItem> now, PlanMatch match, List<PlanDifference> result) {
        var families = new LinkedHashMap<Object, List<PlanItem>>();
        for (var item : now) {
            var was = match.before(item);
            if (was != null && match.isSamePlace(was, item) && item.level() != PlanItem.Level.ANNEX) {
                families.computeIfAbsent(List.of(item.level(), parentOf(item)), key -> new ArrayList<>())
                        .add(item);
            }
        }
        for (var family : families.values()) {
            var moved = match.outOfTurn(old, family);
            family.stream()
                    .filter(moved::contains)
                    .forEach(item -> result.add(moved(
                            item,
                            Objects.requireNonNull(match.before(item)).place(),
                            Messages.text("plans.compare.turn", String.valueOf(family.indexOf(item) + 1)))));
        }
    }

    private static Object parentOf(PlanItem item) {
        return item.parent() == null ? "" : System.identityHashCode(item.parent());
    }

    private static PlanDifference moved(PlanItem item, String from, String to) {
        var place = Messages.text("plans.compare.place.what", item.place(), item.text());
        return new PlanDifference(PlanDifference.Kind.MOVED, place, from, to);
    }
}
