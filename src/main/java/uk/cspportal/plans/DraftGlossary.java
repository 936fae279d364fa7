package uk.cspportal.plans;

import java.util.LinkedHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/**
 * The glossary of a document as a list of parts like any other: documents keep it as members of one
 * object, named by the acronyms.
 */
public final class DraftGlossary {

    static final String SHORT = "short";
    static final String EXPANSION = "expansion";
    private static final String ALIASES = "aliases";

    /** As long an acronym as fits. */
    static final int LONGEST = 40;

    private DraftGlossary() {}

    /** One object for each acronym: {@code short}, {@code expansion} and, where there are any, {@code aliases}. */
    public static ArrayNode parts(JsonNode document) {
        var parts = JsonNodeFactory.instance.arrayNode();
        document.path(PartKind.ACRONYM.list()).properties().forEach(entry -> {
            var part = parts.addObject().put(SHORT, entry.getKey());
            if (entry.getValue() instanceof ObjectNode more) {
                part.setAll(more);
            } else {
                part.set(EXPANSION, entry.getValue());
            }
        });
        return parts;
    }

    static void write(ObjectNode document, ArrayNode parts) {
        var members = new LinkedHashMap<String, JsonNode>();
        for (var part : parts) {
            var name = part.path(SHORT).asString("");
            if (name.isEmpty()) {
                throw new InvalidInputException(SHORT, Messages.text("plans.part.empty.short"));
            }
            var earlier = members.putIfAbsent(name, value(part));
            if (earlier != null) {
                var known = earlier.isObject() ? earlier.path(EXPANSION) : earlier;
                throw new InvalidInputException(
                        SHORT, Messages.text("plans.part.acronym-twice", name, known.asString("")));
            }
        }
        document.putObject(PartKind.ACRONYM.list()).setAll(members);
    }

    private static JsonNode value(JsonNode part) {
        if (part.path(ALIASES).isEmpty()) {
            return part.path(EXPANSION);
        }
        var value = JsonNodeFactory.instance.objectNode();
        value.set(EXPANSION, part.path(EXPANSION));
        value.set(ALIASES, part.path(ALIASES));
        return value;
    }
}
