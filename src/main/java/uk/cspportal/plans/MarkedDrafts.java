package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;

/**
 * Documents of one draft in which every entry of a list carries a mark that it keeps whatever its number and
 * wording become, so that they can be told apart. Numbers, which only follow the order, are left out; what
 * guidelines say of objectives refers to marks.
 */
final class MarkedDrafts {

    static final String MARK = "#";

    private static final String NUMBER = "number";
    private static final String PRIORITIES = PartKind.PRIORITY.list();
    private static final String OBJECTIVES = PartKind.OBJECTIVE.list();
    private static final String GUIDELINES = PartKind.GUIDELINE.list();

    private int last;

    private MarkedDrafts() {}

    static List<ObjectNode> of(List<ObjectNode> documents) {
        var marking = new MarkedDrafts();
        var marked = new ArrayList<ObjectNode>();
        JsonNode previous = JsonNodeFactory.instance.objectNode();
        for (var document : documents) {
            var copy = document.deepCopy();
            objects(copy.path(GUIDELINES))
                    .filter(g -> !g.hasNonNull("key"))
                    .forEach(g -> g.put("key", "g" + g.path(NUMBER).asInt(0)));
            marking.mark(previous, copy);
            marked.add(copy);
            previous = copy;
        }
        marked.forEach(MarkedDrafts::referToMarks);
        return marked;
    }

    /** Numbers again: as they are now where the same entries stand in the same order, else counted from one. */
    static ObjectNode unmark(ObjectNode marked, ObjectNode now, ObjectNode nowMarked) {
        var result = marked.deepCopy();
        number(result, PRIORITIES, now, nowMarked);
        number(result, GUIDELINES, now, nowMarked);
        var places = new HashMap<Integer, PlanPlace>();
        var priorities = objects(result.path(PRIORITIES)).toList();
        var markedNow = objects(nowMarked.path(PRIORITIES)).toList();
        for (var priority : priorities) {
            int at = marks(markedNow).indexOf(priority.path(MARK).asInt());
            if (at < 0) {
                number(priority, OBJECTIVES, priority, priority);
            } else {
                number(priority, OBJECTIVES, now.path(PRIORITIES).get(at), markedNow.get(at));
            }
            objects(priority.path(OBJECTIVES))
                    .forEach(o -> places.put(
                            o.path(MARK).asInt(),
                            PlanPlace.objective(
                                    priority.path(NUMBER).asInt(),
                                    o.path(NUMBER).asInt())));
        }
        objects(result.path(GUIDELINES))
                .flatMap(g -> objects(g.path(OBJECTIVES)))
                .filter(link -> link.has(MARK))
                .forEach(link -> referToNumbers(link, places));
        result.findParents(MARK).forEach(node -> ((ObjectNode) node).remove(MARK));
        return result;
    }

    private void mark(JsonNode previous, JsonNode node) {
        for (var member : node.properties()) {
            var was = previous.path(member.getKey());
            if (member.getValue() instanceof ArrayNode list && isOfParts(list)) {
                var pairs = EntryMatch.of(was, list);
                list.forEach(item -> {
                    var before = pairs.get(item);
                    mark(before == null ? JsonNodeFactory.instance.objectNode() : before, item);
                    ((ObjectNode) item)
                            .put(
                                    MARK,
                                    before == null ? ++last : before.path(MARK).asInt());
                });
            } else if (member.getValue().isObject()) {
                mark(was, member.getValue());
            }
        }
    }

    /** Lists of links are no lists of parts: they are one thing that a guideline says. */
    private static boolean isOfParts(ArrayNode list) {
        return list.valueStream().allMatch(item -> item.isObject() && !item.has("objective"));
    }

    private static void referToMarks(ObjectNode document) {
        var marks = new HashMap<PlanPlace, Integer>();
        objects(document.path(PRIORITIES))
                .forEach(p -> objects(p.path(OBJECTIVES))
                        .forEach(o -> marks.put(
                                PlanPlace.objective(
                                        p.path(NUMBER).asInt(0), o.path(NUMBER).asInt(0)),
                                o.path(MARK).asInt())));
        objects(document.path(GUIDELINES))
                .flatMap(g -> objects(g.path(OBJECTIVES)))
                .forEach(link -> {
                    var mark = marks.get(PlanPlace.objective(
                            link.path("priority").asInt(0),
                            link.path("objective").asInt(0)));
                    if (mark != null) {
                        link.remove(List.of("priority", "objective"));
                        link.put(MARK, mark);
                    }
                });
        objects(document.path(PRIORITIES))
                .flatMap(p -> objects(p.path(OBJECTIVES)))
                .forEach(o -> o.remove(NUMBER));
        Stream.of(PRIORITIES, GUIDELINES)
                .flatMap(list -> objects(document.path(list)))
                .forEach(p -> p.remove(NUMBER));
    }

    private static void referToNumbers(ObjectNode link, Map<Integer, PlanPlace> places) {
        var place = places.get(link.path(MARK).asInt());
        if (place == null) {
            throw new ConflictException(Messages.text("plans.history.needed"));
        }
        var rest = link.deepCopy();
        link.removeAll();
        link.put("priority", place.priority()).put("objective", place.number()).setAll(rest);
    }

    private static void number(JsonNode result, String list, JsonNode now, JsonNode nowMarked) {
        var items = objects(result.path(list)).toList();
        var same = marks(items).equals(marks(objects(nowMarked.path(list)).toList()))
                && objects(now.path(list)).allMatch(item -> item.has(NUMBER));
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var rest = item.deepCopy();
            item.removeAll();
            item.put(NUMBER, same ? now.path(list).get(i).path(NUMBER).asInt() : i + 1)
                    .setAll(rest);
        }
    }

    private static List<Integer> marks(List<ObjectNode> items) {
        return items.stream().map(item -> item.path(MARK).asInt()).toList();
    }

    private static Stream<ObjectNode> objects(JsonNode list) {
        return list.valueStream().filter(JsonNode::isObject).map(ObjectNode.class::cast);
    }
}
