package uk.cspportal.bench.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The elements of a page, kept up with the changes that the server sends. */
final class PageTree {

    private final Map<Integer, PageNode> nodes = new TreeMap<>();
    private final List<PageNode> fresh = new ArrayList<>();

    void apply(JsonNode changes) {
        changes.forEach(this::change);
    }

    private void change(JsonNode change) {
        int id = change.get("node").asInt();
        var type = change.get("type").asString();
        if (type.equals("detach")) {
            nodes.remove(id);
            return;
        }
        var node = nodes.computeIfAbsent(id, PageNode::new);
        int feature = change.path("feat").asInt();
        switch (type) {
            case "attach" -> fresh.add(node);
            case "put" -> node.said(feature).put(change.get("key").asString(), value(change));
            case "remove" -> node.said(feature).remove(change.get("key").asString());
            case "clear" -> node.list(feature).clear();
            case "splice" -> splice(node.list(feature), change);
            default -> throw new IllegalStateException("The server says what no page understands: " + change);
        }
    }

    private static JsonNode value(JsonNode change) {
        return change.has("value") ? change.get("value") : change.path("nodeValue");
    }

    /** Lists of anything but elements are of no use here. */
    private static void splice(List<Integer> list, JsonNode change) {
        if (change.has("add")) {
            return;
        }
        int index = change.get("index").asInt();
        int removed = change.path("remove").asInt();
        if (index + removed <= list.size()) {
            list.subList(index, index + removed).clear();
            var added = new ArrayList<Integer>();
            change.path("addNodes").forEach(node -> added.add(node.asInt()));
            list.addAll(index, added);
        }
    }

    Stream<PageNode> find(String tag, Predicate<PageNode> which) {
        return nodes.values().stream().filter(node -> node.is(tag)).filter(which);
    }

    /** The words in an element and in all that it contains. */
    String text(PageNode node) {
        return node.text()
                + node.list(PageNode.CHILDREN).stream()
                        .map(nodes::get)
                        .filter(child -> child != null)
                        .map(this::text)
                        .collect(Collectors.joining());
    }

    /** What came since the last time this was asked, and still stands. */
    List<PageNode> fresh() {
        var came = fresh.stream().filter(node -> nodes.get(node.id()) == node).toList();
        fresh.clear();
        return came;
    }
}
