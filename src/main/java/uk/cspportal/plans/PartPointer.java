package uk.cspportal.plans;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;

/** Where a part stands in its document, to tell its problems from those of others. */
record PartPointer(PartKind kind, String pointer) {

    private static final String LINK = "linked_force_priority";

    /** What is said of the link has fields of its own. */
    private static final Map<String, String> LINKED = Map.of("title", "printed", "reason", "reason");

    private static final Set<String> LISTS =
            Set.of("focus", "why", "activities", "footnotes", "composite_of", "aliases");

    static @Nullable PartPointer of(ObjectNode document, PlanPlace place, @Nullable ObjectNode part) {
        var kind = place.kind();
        if (part == null) {
            return null;
        }
        if (kind == PartKind.ACRONYM) {
            return new PartPointer(
                    kind,
                    "/" + kind.list() + "/" + part.path(DraftGlossary.SHORT).asString(""));
        }
        if (kind != PartKind.OBJECTIVE) {
            return at(kind, "/" + kind.list(), document.path(kind.list()), part);
        }
        var priorities = document.path(PartKind.PRIORITY.list());
        for (int i = 0; i < priorities.size(); i++) {
            var list = "/" + PartKind.PRIORITY.list() + "/" + i + "/" + kind.list();
            var found = at(kind, list, priorities.get(i).path(kind.list()), part);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable PartPointer at(PartKind kind, String list, JsonNode items, ObjectNode part) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) == part) {
                return new PartPointer(kind, list + "/" + i);
            }
        }
        return null;
    }

    /** The problems of this part, each at the field of the part it is about; not those of its objectives. */
    List<Problem> own(List<Problem> problems) {
        return problems.stream()
                .filter(p -> p.place().equals(pointer) || p.place().startsWith(pointer + "/"))
                .map(p -> new Problem(field(p.place()), remedy(p)))
                .filter(p -> kind != PartKind.PRIORITY || !p.place().equals(PartKind.OBJECTIVE.list()))
                .toList();
    }

    private String field(String place) {
        if (!place.equals(pointer)) {
            var path = path(place);
            return path[0].equals(LINK) && path.length > 1 ? LINKED.getOrDefault(path[1], LINK) : path[0];
        }
        if (kind != PartKind.ACRONYM) {
            return "";
        }
        return pointer.length() - kind.list().length() - 2 > DraftGlossary.LONGEST
                ? DraftGlossary.SHORT
                : DraftGlossary.EXPANSION;
    }

    /** Which entry it is, where the field is a list of texts. */
    private String remedy(Problem problem) {
        var path = problem.place().equals(pointer) ? new String[0] : path(problem.place());
        return path.length > 1 && LISTS.contains(path[0])
                ? Messages.text("plans.part.entry", String.valueOf(Integer.parseInt(path[1]) + 1), problem.remedy())
                : problem.remedy();
    }

    private String[] path(String place) {
        return place.substring(pointer.length() + 1).split("/");
    }
}
