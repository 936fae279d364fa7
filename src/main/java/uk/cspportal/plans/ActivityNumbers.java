package uk.cspportal.plans;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The numbers of the activities of a new edition: one that an earlier edition has, under the same wording or
 * under the one it is said to have had, keeps its number, any other gets the partnership's next.
 */
final class ActivityNumbers {

    private final Map<String, Deque<Long>> known = new HashMap<>();
    private long last;

    /** @param earlier the activities of the editions before, the latest edition first, in printed order */
    ActivityNumbers(List<ActivityEntity> earlier) {
        for (var activity : earlier) {
            var numbers = known.computeIfAbsent(plain(activity.wording()), w -> new ArrayDeque<>());
            if (!numbers.contains(activity.number())) {
                numbers.add(activity.number());
            }
            last = Math.max(last, activity.number());
        }
    }

    /** The number of an activity, found by what an earlier edition called it. */
    long of(PlanActivity activity) {
        var name = activity.formerly() == null ? activity.text() : activity.formerly();
        var numbers = known.getOrDefault(plain(name), new ArrayDeque<>());
        return numbers.isEmpty() ? ++last : numbers.remove();
    }

    /** Leaves to an activity only such a former wording as an earlier edition has and as it has no more. */
    void settle(ObjectNode objective) {
        var activities = objective.path("activities");
        for (int i = 0; i < activities.size(); i++) {
            var text = activities.get(i).path("text").asString("");
            var formerly = activities.get(i).path("formerly").asString("");
            if (activities.get(i).isObject() && (formerly.equals(text) || !known.containsKey(plain(formerly)))) {
                ((ArrayNode) activities).set(i, text);
            }
        }
    }

    /** Spaces and capitals do not make another activity. */
    private static String plain(String wording) {
        return wording.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
