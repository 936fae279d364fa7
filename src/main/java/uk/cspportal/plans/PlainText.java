package uk.cspportal.plans;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is pasted into a plan, kept as the plain text it is: any script in either direction, no control characters. */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\n]]");

    /** What word processors put before the items of a list. */
    private static final Pattern MARKER = Pattern.compile(
            "^\\s*(?:[\\u2022\\u00b7\\u25cf\\u25cb\\u25aa\\u25a0\\u2023\\u2043\\uf0b7\\uf0a7*\\u2013\\u2014-]|o|\\d{1,2}[.)])\\s+");

    /** Cells of a pasted table stay apart from each other. */
    private static final Pattern CELLS = Pattern.compile("[ ]*\\t\\s*");

    private PlainText() {}

    static String of(String text) {
        var lines = LINE_END.matcher(text).replaceAll("\n").replace('\t', ' ');
        return CONTROL.matcher(lines).replaceAll("").strip();
    }

    /** A pasted list as its items, without their bullets and numbers. */
    public static List<String> items(String text) {
        return LINE_END.splitAsStream(text)
                .map(line -> MARKER.matcher(line).replaceFirst("").strip())
                .map(line -> of(CELLS.matcher(line).replaceAll("; ")))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A part of a plan with all its texts plain. */
    static ObjectNode of(ObjectNode part) {
        return (ObjectNode) of((JsonNode) part);
    }

    private static JsonNode of(JsonNode node) {
        var nodes = JsonNodeFactory.instance;
        return switch (node) {
            case ObjectNode object -> {
                var plain = nodes.objectNode();
                object.properties().forEach(e -> plain.set(e.getKey(), of(e.getValue())));
                yield plain;
            }
            case ArrayNode array -> {
                var plain = nodes.arrayNode();
                array.forEach(item -> plain.add(of(item)));
                yield plain;
            }
            default -> node.isString() ? nodes.stringNode(of(node.stringValue())) : node;
        };
    }
}
