package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.SectionField.Kind;
import uk.cspportal.plans.SectionField.Rows;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;

/**
 * A section of a plan's document as what one types, and back. What was not touched stays exactly as it stood, also
 * where the description does not know it.
 */
public final class SectionForm {

    /** As every text of a plan. */
    private static final int LONGEST = PlanReader.TEXT;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final PlanSection section;
    private final List<Problem> problems = new ArrayList<>();

    /** Whose rows are being written; columns of other tables may be called the same. */
    private @Nullable SectionField table;

    private SectionForm(PlanSection section) {
        this.section = section;
    }

    /** The section as a form shows it. */
    public static SectionInput shown(PlanSection section, JsonNode stands) {
        var texts = new LinkedHashMap<String, String>();
        var tables = new LinkedHashMap<String, List<SectionInput.Row>>();
        for (var field : section.fields()) {
            if (field.kind() == Kind.TABLE) {
                tables.put(field.path(), rows(field, field.in(stands)));
            } else {
                texts.put(field.path(), SectionValue.shown(field.in(stands)));
            }
        }
        return new SectionInput(texts, tables);
    }

    /**
     * The section with what was typed; a missing node when nothing is left of it.
     *
     * @throws InvalidInputException with every problem, each at the path of its field
     */
    public static JsonNode write(PlanSection section, JsonNode stands, SectionInput typed) {
        var form = new SectionForm(section);
        var result = form.written(stands, typed);
        if (!form.problems.isEmpty()) {
            throw new InvalidInputException(form.problems);
        }
        return result;
    }

    private JsonNode written(JsonNode stands, SectionInput typed) {
        var first = section.fields().getFirst();
        if (first.path().isEmpty()) {
            return first.kind() == Kind.TABLE ? table(first, stands, typed) : value(first, stands, typed.texts(), "");
        }
        var node = begin(stands);
        for (var field : section.fields()) {
            if (field.kind() == Kind.TABLE) {
                var was = field.in(stands);
                var now = table(field, was, typed);
                if (!now.equals(was)) {
                    put(node, field, now, "");
                }
            } else {
                member(node, field, stands, typed.texts(), "");
            }
        }
        return finish(node, section.fields(), stands);
    }

    private JsonNode table(SectionField table, JsonNode was, SectionInput typed) {
        var rows = typed.tables().getOrDefault(table.path(), List.of());
        if (rows.equals(rows(table, was))) {
            return was;
        }
        if (!SectionValue.fits(Kind.TABLE, was)) {
            problem(table, "", Messages.text("plans.sections.problem.other"));
            return was;
        }
        this.table = table;
        var array = NODES.arrayNode();
        for (int i = 0; i < rows.size(); i++) {
            var row = row(table, rows.get(i), String.valueOf(i + 1));
            if (!row.isMissingNode()) {
                array.add(row);
            }
        }
        return array.isEmpty() ? MissingNode.getInstance() : array;
    }

    private JsonNode row(SectionField table, SectionInput.Row row, String number) {
        if (!row.was().isMissingNode() && row.cells().equals(cells(table, row.was()))) {
            return row.was();
        }
        if (table.rows() == Rows.LISTS) {
            return listRow(table, row, number);
        }
        var named = table.columns().getFirst();
        JsonNode was = row.was().isString() ? NODES.objectNode().set(named.path(), row.was()) : row.was();
        var node = begin(was);
        table.columns().forEach(column -> member(node, column, was, row.cells(), number));
        var result = finish(node, table.columns(), was);
        boolean onlyNamed = result.size() == 1 && result.path(named.path()).isString();
        return table.rows() == Rows.NAMES && onlyNamed ? result.path(named.path()) : result;
    }

    private JsonNode listRow(SectionField table, SectionInput.Row row, String number) {
        var array = row.was() instanceof ArrayNode was ? was.deepCopy() : NODES.arrayNode();
        for (int i = 0; i < table.columns().size(); i++) {
            var value = value(table.columns().get(i), row.was().path(i), row.cells(), number);
            var kept = value.isMissingNode() ? NODES.nullNode() : value;
            if (i < array.size()) {
                array.set(i, kept);
            } else {
                array.add(kept);
            }
        }
        while (!array.isEmpty() && array.get(array.size() - 1).isNull()) {
            array.remove(array.size() - 1);
        }
        return array.isEmpty() ? MissingNode.getInstance() : array;
    }

    private void member(ObjectNode node, SectionField field, JsonNode stands, Map<String, String> typed, String row) {
        var was = field.in(stands);
        var now = value(field, was, typed, row);
        if (!now.equals(was)) {
            put(node, field, now.isMissingNode() && field.saidWhenEmpty() ? NODES.nullNode() : now, row);
        }
    }

    private JsonNode value(SectionField field, JsonNode was, Map<String, String> typed, String row) {
        var text = typed.getOrDefault(field.path(), "");
        if (text.equals(SectionValue.shown(was))) {
            return was;
        }
        if (!SectionValue.fits(field.kind(), was)) {
            problem(field, row, Messages.text("plans.sections.problem.other"));
            return was;
        }
        try {
            var value = SectionValue.typed(field.kind(), text);
            int longest = longest(value);
            if (longest > LONGEST) {
                problem(field, row, Messages.text("plans.problem.long", LONGEST, longest));
            }
            return value;
        } catch (IllegalArgumentException e) {
            problem(field, row, Messages.text("plans.sections.problem." + e.getMessage()));
            return was;
        }
    }

    /** How long the text is, or the longest of several. */
    private static int longest(JsonNode value) {
        return value.isArray()
                ? value.valueStream().mapToInt(SectionForm::longest).max().orElse(0)
                : value.asString("").length();
    }

    private void put(ObjectNode node, SectionField field, JsonNode value, String row) {
        var names = field.path().split("/");
        var parent = node;
        for (int i = 0; i < names.length - 1; i++) {
            var next = parent.path(names[i]);
            if (!next.isObject() && !next.isMissingNode() && !next.isNull()) {
                problem(field, row, Messages.text("plans.sections.problem.other"));
                return;
            }
            parent = next instanceof ObjectNode object ? object : parent.putObject(names[i]);
        }
        if (!value.isMissingNode()) {
            parent.set(names[names.length - 1], value);
            return;
        }
        parent.remove(names[names.length - 1]);
        if (parent != node && parent.isEmpty()) {
            node.remove(names[0]);
        }
    }

    private static ObjectNode begin(JsonNode stands) {
        return stands instanceof ObjectNode object ? object.deepCopy() : NODES.objectNode();
    }

    /** In what is begun now, what is not known is written down too; nothing at all stays nothing. */
    private static JsonNode finish(ObjectNode node, List<SectionField> fields, JsonNode stands) {
        if (node.isEmpty()) {
            return MissingNode.getInstance();
        }
        if (!stands.isObject()) {
            fields.stream()
                    .filter(field -> field.saidWhenEmpty() && field.in(node).isMissingNode())
                    .forEach(field -> node.putNull(field.path()));
        }
        return node;
    }

    private void problem(SectionField field, String row, String remedy) {
        if (table == null || row.isEmpty()) {
            problems.add(new Problem(field.path(), remedy));
            return;
        }
        problems.add(new Problem(
                table.path(),
                Messages.text("plans.sections.problem.in-row", row, section.label(table, field), remedy)));
    }

    private static List<SectionInput.Row> rows(SectionField table, JsonNode items) {
        return items.isArray()
                ? items.valueStream()
                        .map(item -> new SectionInput.Row(item, cells(table, item)))
                        .toList()
                : List.of();
    }

    private static Map<String, String> cells(SectionField table, JsonNode item) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var cell = table.rows() == Rows.LISTS ? item.path(i) : column.in(item);
            cells.put(column.path(), SectionValue.shown(i == 0 && item.isString() ? item : cell));
        }
        return cells;
    }
}
