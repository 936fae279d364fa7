package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of a draft's document: found by their numbers, put in, taken out, moved. Numbers follow the
 * order; what guidelines say of objectives follows the numbers.
 */
final class DraftParts {

    private static final String OBJECTIVES = PartKind.OBJECTIVE.list();
    private static final String NUMBER = "number";

    private final ObjectNode document;
    private final ArrayNode glossary;

    DraftParts(ObjectNode document) {
        this.document = document;
        glossary = DraftGlossary.parts(document);
    }

    /** Leaves the document as it is to be kept. */
    void settle() {
        DraftGlossary.write(document, glossary);
        Stream.of(PartKind.CONTRIBUTION, PartKind.ACRONYM)
                .map(PartKind::list)
                .filter(list -> document.path(list).isEmpty())
                .forEach(document::remove);
    }

    ArrayNode list(PlanPlace place) {
        if (place.kind() == PartKind.ACRONYM) {
            return glossary;
        }
        if (place.kind() != PartKind.OBJECTIVE) {
            return document.withArray(place.kind().list());
        }
        var priority = find(PlanPlace.priority(place.priority())).orElseThrow(() -> new StalePartException(null));
        return priority.withArray(OBJECTIVES);
    }

    Optional<ObjectNode> find(PlanPlace place) {
        var list = list(place);
        return objects(list)
                .filter(part -> number(place.kind(), list, part) == place.number())
                .findFirst();
    }

    /** The number that a part prints, or its turn. */
    int number(PlanPlace place, ObjectNode part) {
        return number(place.kind(), list(place), part);
    }

    /** The part that still reads as it was seen, wherever it stands in its list now. */
    ObjectNode find(PlanPlace place, JsonNode seen) {
        var present = find(place);
        return Stream.concat(present.stream(), objects(list(place)))
                .filter(part -> content(part).equals(content(seen)))
                .findFirst()
                .orElseThrow(() -> new StalePartException(present.orElse(null)));
    }

    /** Puts the new text of a part in the place of the old; its number and what hangs on it stay. */
    ObjectNode replace(ObjectNode part, ObjectNode now) {
        var text = now.deepCopy();
        if (part.has(NUMBER)) {
            text.set(NUMBER, part.get(NUMBER));
        }
        if (part.has(OBJECTIVES) && part.path("text").isMissingNode()) {
            text.set(OBJECTIVES, part.get(OBJECTIVES));
        }
        part.removeAll();
        part.setAll(text);
        return part;
    }

    int add(PlanPlace place, ObjectNode part) {
        var list = list(place);
        part.remove(NUMBER);
        if (!place.kind().isNumbered()) {
            list.add(part);
            return list.size();
        }
        keepKeys();
        int number = objects(list).mapToInt(DraftParts::number).max().orElse(0) + 1;
        var numbered = list.addObject().put(NUMBER, number);
        if (place.kind() == PartKind.GUIDELINE) {
            numbered.put("key", freeKey(list, number));
        }
        numbered.setAll(part);
        return number;
    }

    void remove(PlanPlace place, ObjectNode part) {
        keepKeys();
        var list = list(place);
        list.remove(indexOf(list, part));
        renumber(place, list);
    }

    /** One step up or down; false at the end of the list. */
    boolean move(PlanPlace place, ObjectNode part, boolean up) {
        int from = indexOf(list(place), part);
        return move(place, from, up ? from - 1 : from + 1);
    }

    /** To where another part of its list stands, which makes room for it. */
    void moveTo(PlanPlace place, ObjectNode part, ObjectNode other) {
        var list = list(place);
        move(place, indexOf(list, part), indexOf(list, other));
    }

    private boolean move(PlanPlace place, int from, int to) {
        keepKeys();
        var list = list(place);
        if (to < 0 || to >= list.size()) {
            return false;
        }
        list.insert(to, list.remove(from));
        renumber(place, list);
        return true;
    }

    /** The numbers of the guidelines that tell about an objective. */
    List<String> guidelinesAbout(PlanPlace objective) {
        return objects(document.withArray(PartKind.GUIDELINE.list()))
                .filter(g -> objects(g.path(OBJECTIVES))
                        .anyMatch(link -> link.path("priority").asInt(0) == objective.priority()
                                && link.path("objective").asInt(0) == objective.number()))
                .map(g -> String.valueOf(number(g)))
                .toList();
    }

    /** The text of a part for people to compare: what it says, without the numbers and keys around it. */
    static String words(JsonNode part) {
        return said(content(part)).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private static Stream<String> said(JsonNode value) {
        if (value.has("objective")) {
            return Stream.of(value.path("priority").asInt(0) + "."
                    + value.path("objective").asInt(0));
        }
        if (value.isContainer()) {
            return value.valueStream().flatMap(DraftParts::said);
        }
        return value.isString() ? Stream.of(value.stringValue()) : Stream.empty();
    }

    /** What a part says itself: not its number, and of a priority not its objectives, which are parts of their own. */
    private static ObjectNode content(JsonNode part) {
        var content = (ObjectNode) part.deepCopy();
        content.remove(NUMBER);
        content.remove("key");
        if (part.path("text").isMissingNode()) {
            content.remove(OBJECTIVES);
        }
        return content;
    }

    private void renumber(PlanPlace place, ArrayNode list) {
        if (!place.kind().isNumbered()) {
            return;
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        int next = 1;
        for (var part : objects(list).toList()) {
            numbers.put(number(part), next);
            part.put(NUMBER, next++);
        }
        objects(document.withArray(PartKind.GUIDELINE.list()))
                .flatMap(g -> objects(g.path(OBJECTIVES)))
                .forEach(link -> follow(place, link, numbers));
        if (place.kind() == PartKind.PRIORITY) {
            PlanEvidence.follow(document, numbers);
        }
    }

    private static void follow(PlanPlace place, ObjectNode link, Map<Integer, Integer> numbers) {
        int priority = link.path("priority").asInt(0);
        if (place.kind() == PartKind.PRIORITY) {
            link.put("priority", numbers.getOrDefault(priority, priority));
        } else if (place.kind() == PartKind.OBJECTIVE && priority == place.priority()) {
            int objective = link.path("objective").asInt(0);
            link.put("objective", numbers.getOrDefault(objective, objective));
        }
    }

    /** A guideline without a key is known by its number; before numbers change, that becomes its key. */
    private void keepKeys() {
        objects(document.withArray(PartKind.GUIDELINE.list()))
                .filter(g -> !g.hasNonNull("key"))
                .forEach(g -> g.put("key", "g" + number(g)));
    }

    private static String freeKey(ArrayNode guidelines, int number) {
        var taken = objects(guidelines).map(g -> g.path("key").asString("")).collect(Collectors.toSet());
        int next = number;
        while (taken.contains("g" + next)) {
            next++;
        }
        return "g" + next;
    }

    private static int indexOf(ArrayNode list, ObjectNode part) {
        var items = new ArrayList<JsonNode>();
        list.forEach(items::add);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) == part) {
                return i;
            }
        }
        throw new StalePartException(null);
    }

    private static int number(PartKind kind, ArrayNode list, ObjectNode part) {
        return kind.isNumbered() ? number(part) : indexOf(list, part) + 1;
    }

    private static int number(JsonNode part) {
        return part.path(NUMBER).asInt(0);
    }

    private static Stream<ObjectNode> objects(JsonNode list) {
        return list.valueStream().filter(JsonNode::isObject).map(ObjectNode.class::cast);
    }
}
