package uk.cspportal.plans;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** A single value of a section as text that one types, and back: a number stays a number, a list a list. */
final class SectionValue {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,12})?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(\\D|$))");

    private SectionValue() {}

    /** As a form shows it; empty where there is nothing. */
    static String shown(JsonNode node) {
        if (node.isArray()) {
            var numbers = !node.isEmpty() && node.valueStream().allMatch(JsonNode::isNumber);
            return node.valueStream()
                    .filter(item -> !item.isContainer())
                    .map(item -> item.asString(""))
                    .collect(Collectors.joining(numbers ? ", " : "\n"));
        }
        return node.isObject() || node.isNull() ? "" : node.asString("");
    }

    /** Whether what stands can be written with a field of this kind, or is nothing yet. */
    static boolean fits(SectionField.Kind kind, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return true;
        }
        return switch (kind) {
            case LIST, NUMBERS -> node.isArray() && node.valueStream().noneMatch(JsonNode::isContainer);
            case TABLE -> node.isArray();
            default -> !node.isContainer();
        };
    }

    /**
     * What was typed; a missing node for nothing.
     *
     * @throws IllegalArgumentException whose message is the end of the key that says how to type it
     */
    static JsonNode typed(SectionField.Kind kind, String typed) {
        var text = PlainText.of(typed);
        if (text.isEmpty()) {
            return MissingNode.getInstance();
        }
        return switch (kind) {
            case TEXT, CHOICE -> NODES.stringNode(text);
            case NUMBER -> number(text);
            case FLAG -> flag(text);
            case DATE -> date(text);
            case NUMBERS -> numbers(text);
            case LIST -> list(typed);
            case TABLE -> throw new IllegalArgumentException("other");
        };
    }

    private static JsonNode number(String text) {
        var plain = THOUSANDS.matcher(text.replace('\u2212', '-')).replaceAll("");
        if (!NUMBER.matcher(plain).matches()) {
            throw new IllegalArgumentException("number");
        }
        return JSON.readTree(plain);
    }

    private static JsonNode flag(String text) {
        if (!List.of("true", "false").contains(text)) {
            throw new IllegalArgumentException("flag");
        }
        return NODES.booleanNode(Boolean.parseBoolean(text));
    }

    private static JsonNode date(String text) {
        try {
            return NODES.stringNode(LocalDate.parse(text).toString());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("date", e);
        }
    }

    private static JsonNode numbers(String text) {
        var array = NODES.arrayNode();
        for (var one : text.split("[,;\\s]+")) {
            if (!one.matches("[1-9]\\d{0,5}")) {
                throw new IllegalArgumentException("numbers");
            }
            array.add(Integer.parseInt(one));
        }
        return array;
    }

    /** One entry a line; the bullets of a pasted list are left off. */
    private static JsonNode list(String text) {
        var array = NODES.arrayNode();
        PlainText.items(text).forEach(array::add);
        return array;
    }
}
