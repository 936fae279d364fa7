package uk.cspportal.plans;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A member of a section that can be written on screen.
 *
 * @param path names from the section down with slashes between; empty for the section itself
 * @param columns of a table
 * @param saidWhenEmpty whether "not known" is written down, as {@code null}, where nothing is entered
 * @param source the path of the member that says where this one comes from, or empty
 * @param choices of which one is entered, where there are only some
 * @param past whether it tells of an earlier time on purpose, so that it cannot go stale
 */
public record SectionField(
        String path,
        Kind kind,
        List<SectionField> columns,
        Rows rows,
        boolean saidWhenEmpty,
        String source,
        List<String> choices,
        boolean past) {

    public SectionField {
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
    }

    /** What is entered. */
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        CHOICE,
        DATE,
        LIST,
        NUMBERS,
        TABLE
    }

    /** How the rows of a table are kept: as objects, as lists, or as a mere name where a row has nothing else. */
    public enum Rows {
        OBJECTS,
        LISTS,
        NAMES
    }

    /** This member as {@code section} has it; a missing one where it has none. */
    public JsonNode in(JsonNode section) {
        if (path.isEmpty()) {
            return section;
        }
        var found = section;
        for (var name : path.split("/")) {
            found = found.isObject() ? found.path(name) : MissingNode.getInstance();
        }
        return found;
    }
}
