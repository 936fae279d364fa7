package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;

/**
 * Takes one change out of a document and leaves in what was written after it: wherever before and after the
 * change differ, what stands now goes back to before, provided that it still reads as after.
 */
final class DraftUndo {

    private DraftUndo() {}

    /**
     * @param documents as they followed one another: before the change, after it, and so on up to now
     * @throws ConflictException when what was changed has been changed again since
     */
    static ObjectNode first(List<ObjectNode> documents) {
        if (documents.get(1).equals(documents.getLast())) {
            return documents.getFirst().deepCopy();
        }
        var marked = MarkedDrafts.of(documents);
        var result = merge(marked.get(0), marked.get(1), marked.getLast());
        return MarkedDrafts.unmark((ObjectNode) result, documents.getLast(), marked.getLast());
    }

    private static JsonNode merge(JsonNode before, JsonNode after, JsonNode now) {
        if (before.equals(after) || now.equals(before)) {
            return now;
        }
        if (now.equals(after)) {
            return before;
        }
        if (before.isObject() && after.isObject() && now.isObject()) {
            return members(before, after, now);
        }
        if (isList(before) && isList(after) && isList(now)) {
            return list(byMark(before), byMark(after), byMark(now));
        }
        throw movedOn();
    }

    private static ObjectNode members(JsonNode before, JsonNode after, JsonNode now) {
        var result = JsonNodeFactory.instance.objectNode();
        Stream.concat(now.propertyNames().stream(), before.propertyNames().stream())
                .distinct()
                .forEach(name -> {
                    var merged = merge(before.path(name), after.path(name), now.path(name));
                    if (!merged.isMissingNode()) {
                        result.set(name, merged);
                    }
                });
        return result;
    }

    private static ArrayNode list(
            Map<Integer, JsonNode> before, Map<Integer, JsonNode> after, Map<Integer, JsonNode> now) {
        var marks = new ArrayList<>(now.keySet());
        for (var added : after.keySet()) {
            if (!before.containsKey(added) && now.containsKey(added)) {
                require(now.get(added).equals(after.get(added)));
                marks.remove(added);
            }
        }
        restoreOrder(List.copyOf(before.keySet()), List.copyOf(after.keySet()), marks);
        putBack(before, after, marks);
        var result = JsonNodeFactory.instance.arrayNode();
        for (var mark : marks) {
            var was = before.getOrDefault(mark, MissingNode.getInstance());
            var wasThen = after.getOrDefault(mark, MissingNode.getInstance());
            result.add(now.containsKey(mark) ? merge(was, wasThen, now.get(mark)) : was);
        }
        for (var both : after.keySet()) {
            require(now.containsKey(both)
                    || !before.containsKey(both)
                    || before.get(both).equals(after.get(both)));
        }
        return result;
    }

    /** A move is taken back where nothing among the entries that were there then was moved since. */
    private static void restoreOrder(List<Integer> before, List<Integer> after, List<Integer> now) {
        var wanted = common(before, after, now);
        if (!wanted.equals(common(after, before, now))) {
            require(common(now, after, before).equals(common(after, before, now)));
            var next = wanted.iterator();
            now.replaceAll(mark -> wanted.contains(mark) ? next.next() : mark);
        }
    }

    /** What was removed goes behind the entry that it followed. */
    private static void putBack(Map<Integer, JsonNode> before, Map<Integer, JsonNode> after, List<Integer> now) {
        int at = 0;
        for (var mark : before.keySet()) {
            if (now.contains(mark)) {
                at = now.indexOf(mark) + 1;
            } else if (!after.containsKey(mark)) {
                now.add(at++, mark);
            }
        }
    }

    private static List<Integer> common(List<Integer> order, List<Integer> one, List<Integer> other) {
        return order.stream()
                .filter(mark -> one.contains(mark) && other.contains(mark))
                .toList();
    }

    private static boolean isList(JsonNode node) {
        return node.isArray()
                && node.valueStream()
                        .allMatch(item -> item.path(MarkedDrafts.MARK).isInt());
    }

    private static Map<Integer, JsonNode> byMark(JsonNode list) {
        var result = new LinkedHashMap<Integer, JsonNode>();
        list.forEach(item -> result.put(item.path(MarkedDrafts.MARK).asInt(), item));
        return result;
    }

    private static void require(boolean untouched) {
        if (!untouched) {
            throw movedOn();
        }
    }

    private static ConflictException movedOn() {
        return new ConflictException(Messages.text("plans.history.moved-on"));
    }
}
