package uk.cspportal.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.shared.InvalidInputException.Problem;

/** Where a part stands in its document, to tell its problems from those of others. */
record PartPointer(PartKind kind, String pointer) {

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
                .map(p -> new Problem(field(p.place()), p.remedy()))
                .filter(p -> kind != PartKind.PRIORITY || !p.place().equals(PartKind.OBJECTIVE.list()))
                .toList();
    }

    private String field(String place) {
        return place.equals(pointer)
                ? kind == PartKind.ACRONYM ? "expansion" : ""
                : place.substring(pointer.length() + 1).split("/")[0];
    }
}
