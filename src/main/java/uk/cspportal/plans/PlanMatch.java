package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which entry of one version is which of another: first those that say the same in the same place, then
 * anywhere, then, best first, those that have at least half of their words in common.
 */
final class PlanMatch {

    private static final double ALIKE = 0.5;

    private final Map<PlanItem, PlanItem> beforeOf = new IdentityHashMap<>();
    private final Map<PlanItem, PlanItem> afterOf = new IdentityHashMap<>();

    PlanMatch(List<PlanItem> before, List<PlanItem> after) {
        for (var level : PlanItem.Level.values()) {
            var old = before.stream().filter(i -> i.level() == level).toList();
            var now = after.stream().filter(i -> i.level() == level).toList();
            pair(old, now, (a, b) -> a.isNamedAs(b) && isSamePlace(a, b));
            pair(old, now, PlanItem::isNamedAs);
            pairAlike(old, now);
        }
    }

    @Nullable
    PlanItem before(PlanItem after) {
        return beforeOf.get(after);
    }

    @Nullable
    PlanItem after(PlanItem before) {
        return afterOf.get(before);
    }

    boolean isSamePlace(PlanItem before, PlanItem after) {
        var parent = after.parent();
        return parent == null ? before.parent() == null : beforeOf.get(parent) == before.parent();
    }

    private void pair(List<PlanItem> old, List<PlanItem> now, BiPredicate<PlanItem, PlanItem> same) {
        for (var b : now) {
            if (!beforeOf.containsKey(b)) {
                old.stream()
                        .filter(a -> !afterOf.containsKey(a) && same.test(a, b))
                        .findFirst()
                        .ifPresent(a -> join(a, b));
            }
        }
    }

    private void pairAlike(List<PlanItem> old, List<PlanItem> now) {
        record Pair(PlanItem before, PlanItem after, double likeness) {}
        var pairs = new ArrayList<Pair>();
        for (var a : old) {
            for (var b : now) {
                if (!afterOf.containsKey(a) && !beforeOf.containsKey(b) && a.likeness(b) >= ALIKE) {
                    pairs.add(new Pair(a, b, a.likeness(b)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (var pair : pairs) {
            if (!afterOf.containsKey(pair.before()) && !beforeOf.containsKey(pair.after())) {
                join(pair.before(), pair.after());
            }
        }
    }

    private void join(PlanItem before, PlanItem after) {
        beforeOf.put(after, before);
        afterOf.put(before, after);
    }

    /**
     * Of entries that stayed with their parent, those that changed their turn: all that are not in a longest
     * run which kept its order, so that moving one entry to the end tells of one move and not of all it passed.
     */
    Set<PlanItem> outOfTurn(List<PlanItem> before, List<PlanItem> siblings) {
        var turns = siblings.stream().map(i -> before.indexOf(beforeOf.get(i))).toList();
        int size = turns.size();
        var longest = new int[size];
        var previous = new int[size];
        int best = -1;
        for (int i = 0; i < size; i++) {
            longest[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (turns.get(j) < turns.get(i) && longest[j] + 1 > longest[i]) {
                    longest[i] = longest[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || longest[i] > longest[best] ? i : best;
        }
        var moved = new HashSet<>(siblings);
        for (int i = best; i >= 0; i = previous[i]) {
            moved.remove(siblings.get(i));
        }
        return moved;
    }
}
