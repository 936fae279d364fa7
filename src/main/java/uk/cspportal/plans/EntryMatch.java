package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which entry of a list is which of the list one change earlier: by its key, by what it says, by its title; what is
 * left over after one change of words is the entry whose words changed.
 */
final class EntryMatch {

    private final List<JsonNode> before;
    private final List<JsonNode> after;
    private final Map<JsonNode, JsonNode> pairs = new IdentityHashMap<>();

    private EntryMatch(JsonNode before, JsonNode after) {
        this.before = new ArrayList<>(before.valueStream().toList());
        this.after = new ArrayList<>(after.valueStream().toList());
    }

    /** For each entry of {@code after}, by identity, the one it was. */
    static Map<JsonNode, JsonNode> of(JsonNode before, JsonNode after) {
        var match = new EntryMatch(before, after);
        match.pair((a, b) -> same(a, b, "key"));
        match.pair((a, b) -> !b.has("key") && bare(a).equals(bare(b)));
        Stream.of("title", "name", "text").forEach(name -> match.pair((a, b) -> !b.has("key") && same(a, b, name)));
        match.pairRest();
        return match.pairs;
    }

    private void pair(BiPredicate<JsonNode, JsonNode> same) {
        for (var item : List.copyOf(after)) {
            before.stream().filter(was -> same.test(was, item)).findFirst().ifPresent(was -> join(was, item));
        }
    }

    private void pairRest() {
        var keyed = Stream.concat(before.stream(), after.stream()).anyMatch(item -> item.has("key"));
        if (!keyed && before.size() == after.size()) {
            List.copyOf(after).forEach(item -> join(before.getFirst(), item));
        }
    }

    private void join(JsonNode was, JsonNode item) {
        pairs.put(item, was);
        before.removeIf(other -> other == was);
        after.removeIf(other -> other == item);
    }

    private static boolean same(JsonNode a, JsonNode b, String name) {
        return a.hasNonNull(name) && a.path(name).equals(b.path(name));
    }

    /** What an entry says, without its number and the marks. */
    private static JsonNode bare(JsonNode item) {
        var bare = item.deepCopy();
        Stream.of("number", MarkedDrafts.MARK)
                .forEach(name -> bare.findParents(name).forEach(node -> ((ObjectNode) node).remove(name)));
        return bare;
    }
}
