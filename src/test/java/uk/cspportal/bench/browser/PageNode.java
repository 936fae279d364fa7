package uk.cspportal.bench.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the server has said of one element of a page, or of a text in it. */
public final class PageNode {

    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;

    private final int id;
    private final Map<Integer, Map<String, JsonNode>> said = new HashMap<>();
    private final Map<Integer, List<Integer>> lists = new HashMap<>();

    PageNode(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    Map<String, JsonNode> said(int feature) {
        return said.computeIfAbsent(feature, f -> new HashMap<>());
    }

    List<Integer> list(int feature) {
        return lists.computeIfAbsent(feature, f -> new ArrayList<>());
    }

    /** What the element holds under a name, whether as attribute or as property; null when nothing. */
    public @Nullable String get(String name) {
        var attribute = said(ATTRIBUTES).get(name);
        var value = attribute != null ? attribute : said(PROPERTIES).get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    boolean is(String tag) {
        var own = said(ELEMENT).get("tag");
        return own != null && own.asString().equals(tag);
    }

    String text() {
        var own = said(TEXT).get("text");
        return own == null ? "" : own.asString();
    }

    /** Which events of the element the server wants to hear of. */
    List<String> heard() {
        return said(LISTENERS).keySet().stream().sorted().toList();
    }
}
