package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import uk.cspportal.plans.Passage.Kind;

/** Takes the document of a plan apart into what its parts say, in printed order; unfinished drafts too. */
final class Passages {

    private final List<Passage> found = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(JsonNode document) {
        var result = new Passages();
        result.add(Kind.PLAN, "", Stream.of(text(document, "title")));
        document.path("priorities").forEach(result::priority);
        document.path("guidelines_of_success").forEach(result::guideline);
        document.path("contributions")
                .forEach(c -> result.add(
                        Kind.CONTRIBUTION, "", Stream.of(text(c, "partner"), text(c, "what"), text(c, "kind"))));
        document.path("acronyms")
                .properties()
                .forEach(a -> result.add(
                        Kind.ACRONYM,
                        "",
                        Stream.of(a.getKey() + ": "
                                + String.join("; ", lines(a.getValue()).toList()))));
        for (var section : PlanSection.all()) {
            var lines = lines(document.path(section.key())).toList();
            if (!lines.isEmpty() && !section.key().equals("title")) {
                result.add(Kind.SECTION, section.key(), lines.stream());
            }
        }
        return result.found;
    }

    static List<Passage> ofForce(JsonNode document) {
        var result = new Passages();
        result.add(Kind.PLAN, "", Stream.of(text(document, "name")));
        document.path("priorities")
                .forEach(p -> result.add(
                        Kind.PRIORITY,
                        text(p, "number"),
                        Stream.concat(Stream.of(text(p, "title")), lines(p.path("areas_of_focus")))));
        document.path("national_measures")
                .forEach(n -> result.add(Kind.NATIONAL, "", Stream.of(text(n, "title"), text(n, "reason"))));
        return result.found;
    }

    private void priority(JsonNode priority) {
        var number = text(priority, "number");
        add(
                Kind.PRIORITY,
                number,
                Stream.of(
                                Stream.of(text(priority, "title")),
                                Stream.of(text(priority.path("linked_force_priority"), "reason")),
                                lines(priority.path("focus")),
                                lines(priority.path("why")))
                        .flatMap(s -> s));
        priority.path("objectives").forEach(o -> objective(number, o));
    }

    private void objective(String priority, JsonNode objective) {
        add(
                Kind.OBJECTIVE,
                priority + "." + text(objective, "number"),
                Stream.of(
                                Stream.of(text(objective, "title")),
                                objective
                                        .path("activities")
                                        .valueStream()
                                        .map(a -> a.isObject() ? text(a, "text") : a.asString("")),
                                objective
                                        .path("footnotes")
                                        .valueStream()
                                        .map(f -> text(f, "term") + " " + text(f, "text")))
                        .flatMap(s -> s));
    }

    private void guideline(JsonNode guideline) {
        add(
                Kind.GUIDELINE,
                text(guideline, "number"),
                Stream.concat(
                        Stream.of(text(guideline, "text"), text(guideline, "linked_funded_service")),
                        lines(guideline.path("composite_of"))));
    }

    private void add(Kind kind, String place, Stream<String> lines) {
        found.add(new Passage(kind, place, lines.toList()));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    /** One line for each text, or for each row of a table. */
    private static Stream<String> lines(JsonNode node) {
        if (!node.isContainer()) {
            return node.isNull() || node.isBoolean() ? Stream.empty() : Stream.of(node.asString(""));
        }
        return node.isArray()
                ? node.valueStream().map(SectionWords::words)
                : node.valueStream().flatMap(Passages::lines);
    }
}
