package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;

/**
 * An object of a plan's document on its way in. What cannot be taken is noted with its JSON pointer
 * and reading goes on, so that all problems are told at once.
 */
final class JsonPart {

    private final JsonNode node;
    private final String pointer;
    private final List<Problem> problems;
    private final List<JsonPart> parts;
    private final Set<String> asked = new HashSet<>();

    JsonPart(JsonNode document) {
        this(document, "", new ArrayList<>(), new ArrayList<>());
        if (!node.isObject()) {
            problem("", "plans.problem.object");
        }
    }

    private JsonPart(JsonNode node, String pointer, List<Problem> problems, List<JsonPart> parts) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
        this.parts = parts;
        parts.add(this);
    }

    /** Takes out of the document what nobody asked for, and names it: the path of each member. */
    List<String> dropUnasked() {
        return parts.stream().flatMap(part -> part.dropOwn().stream()).toList();
    }

    private List<String> dropOwn() {
        if (!(node instanceof ObjectNode object)) {
            return List.of();
        }
        var unasked = object.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .toList();
        object.remove(unasked);
        return unasked.stream().map(name -> (pointer + "/" + name).substring(1)).toList();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean has(String key) {
        asked.add(key);
        return node.hasNonNull(key);
    }

    /** A text that has to be there; the empty text when it is not. */
    String text(String key, int longest) {
        var found = optional(key, longest);
        if (found == null && !(has(key) && !raw(key).isString())) {
            problem(key, "plans.problem.missing");
        }
        return found == null ? "" : found;
    }

    /** A text that may be absent; a blank one counts as absent. */
    @Nullable
    String optional(String key, int longest) {
        return has(key) ? textOf(raw(key), key, longest) : null;
    }

    int number(String key) {
        var found = raw(key);
        if (found.isIntegralNumber() && found.canConvertToInt() && found.intValue() > 0) {
            return found.intValue();
        }
        problem(key, "plans.problem.number");
        return 0;
    }

    boolean flag(String key) {
        if (has(key) && !raw(key).isBoolean()) {
            problem(key, "plans.problem.flag");
        }
        return raw(key).asBoolean(false);
    }

    /** One of a set of words; {@code fallback} when it is none of them, which is noted. */
    <E> E choice(String key, Map<String, E> words, E fallback) {
        var word = text(key, 40);
        if (!word.isEmpty() && !words.containsKey(word)) {
            problem(key, "plans.problem.choice", String.join(", ", words.keySet()));
        }
        return words.getOrDefault(word, fallback);
    }

    /** The objects of a list, read one by one; an absent list is empty. */
    <T> List<T> list(String key, Function<JsonPart, T> read) {
        return items(key, (item, at) -> {
            var part = new JsonPart(item, pointer + "/" + escape(at), problems, parts);
            if (!item.isObject()) {
                part.problem("", "plans.problem.object");
                return null;
            }
            return read.apply(part);
        });
    }

    List<String> texts(String key, int longest) {
        return items(key, (item, at) -> textOf(item, at, longest));
    }

    /** A list whose items are plain texts, or objects where more than a text is said of one. */
    <T> List<T> texts(String key, int longest, Function<String, T> plain, Function<JsonPart, T> read) {
        return items(key, (item, at) -> {
            if (item.isObject()) {
                return read.apply(new JsonPart(item, pointer + "/" + escape(at), problems, parts));
            }
            var text = textOf(item, at, longest);
            return text == null ? null : plain.apply(text);
        });
    }

    /** An object within this one; an empty one when it is absent or something else, which is noted. */
    JsonPart object(String key) {
        var found = raw(key);
        if (has(key) && !found.isObject()) {
            problem(key, "plans.problem.object");
        }
        return new JsonPart(
                found.isObject() ? found : JsonNodeFactory.instance.objectNode(),
                pointer + "/" + escape(key),
                problems,
                parts);
    }

    /** The names of this object's members, in the document's order. */
    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    JsonNode raw(String key) {
        asked.add(key);
        return node.path(key);
    }

    /** Notes each item whose value an earlier one has; {@code key} is the member that repeats. */
    <T> void unique(String list, String key, List<T> items, Function<T, ?> value) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < items.size(); i++) {
            var one = value.apply(items.get(i));
            if (!seen.add(one)) {
                problem(list + "/" + i + (key.isEmpty() ? "" : "/" + key), "plans.problem.twice", String.valueOf(one));
            }
        }
    }

    /** Notes a problem at a member, or with an empty path at this object itself. */
    void problem(String path, String message, Object... arguments) {
        var place = path.isEmpty() ? pointer : pointer + "/" + path;
        problems.add(new Problem(place, Messages.text(message, arguments)));
    }

    private @Nullable String textOf(JsonNode value, String path, int longest) {
        if (!value.isString()) {
            problem(path, "plans.problem.text");
            return null;
        }
        var text = value.stringValue().strip();
        if (text.length() > longest) {
            problem(path, "plans.problem.long", String.valueOf(longest), String.valueOf(text.length()));
        }
        return text.isEmpty() ? null : text;
    }

    private <T> List<T> items(String key, BiFunction<JsonNode, String, @Nullable T> read) {
        var found = raw(key);
        if (has(key) && !found.isArray()) {
            problem(key, "plans.problem.list");
            return List.of();
        }
        var result = new ArrayList<T>();
        for (int i = 0; i < found.size(); i++) {
            var item = read.apply(found.get(i), key + "/" + i);
            if (item != null) {
                result.add(item);
            }
        }
        return result;
    }

    private static String escape(String name) {
        return name.replace("~", "~0");
    }
}
