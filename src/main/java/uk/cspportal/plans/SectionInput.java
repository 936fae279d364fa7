package uk.cspportal.plans;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A section as it stands in a form: texts by path, and the rows of its tables by the table's path. */
public record SectionInput(Map<String, String> texts, Map<String, List<Row>> tables) {

    public SectionInput {
        texts = Map.copyOf(texts);
        tables = Map.copyOf(tables);
    }

    /**
     * A row of a table.
     *
     * @param was the row of the document that it came from; a missing one when it is new
     */
    public record Row(JsonNode was, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }
    }
}
