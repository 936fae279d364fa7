package uk.cspportal.plans;

import static uk.cspportal.plans.SectionTexts.date;
import static uk.cspportal.plans.SectionTexts.isWebAddress;
import static uk.cspportal.plans.SectionTexts.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a plan rests on: its strategic assessments and its equality note, members of its document like its other sections. */
public final class PlanEvidence {

    static final String ASSESSMENTS = "strategic_assessments";
    static final String EQUALITY = "equality_note";

    private PlanEvidence() {}

    /** The assessments of a plan in the order they were written down; what is no object is none. */
    public static List<StrategicAssessment> assessments(ObjectNode annex) {
        return annex.path(ASSESSMENTS)
                .valueStream()
                .filter(JsonNode::isObject)
                .map(node -> new StrategicAssessment(
                        text(node, "title"),
                        text(node, "period"),
                        date(node, "published_on"),
                        text(node, "document"),
                        isWebAddress(text(node, "link")) ? text(node, "link") : null,
                        node.path("findings")
                                .valueStream()
                                .map(item -> item.asString(""))
                                .toList(),
                        node.path("priorities")
                                .valueStream()
                                .map(item -> item.asInt(0))
                                .toList()))
                .toList();
    }

    /** Those that are evidence for one priority. */
    public static List<StrategicAssessment> assessments(ObjectNode annex, int priority) {
        return assessments(annex).stream()
                .filter(one -> one.priorities().contains(priority))
                .toList();
    }

    public static Optional<EqualityNote> equalityNote(ObjectNode annex) {
        var note = annex.path(EQUALITY);
        return Optional.of(text(note, "text"))
                .filter(text -> !text.isEmpty())
                .map(text -> new EqualityNote(text, date(note, "written_on"), text(note, "written_by")));
    }

    /** Evidence is tied to priorities that the plan has, and links lead to the web and nowhere else. */
    static void check(JsonPart plan, List<LocalPriority> priorities) {
        var numbers = priorities.stream().map(LocalPriority::number).collect(Collectors.toSet());
        var items = plan.raw(ASSESSMENTS);
        for (int i = 0; i < items.size(); i++) {
            var item = items.path(i);
            var place = ASSESSMENTS + "/" + i;
            item.path("priorities")
                    .valueStream()
                    .filter(number -> !numbers.contains(number.asInt(0)))
                    .forEach(number -> plan.problem(
                            place + "/priorities", "plans.sections.problem.assessment.priority", number.asString("")));
            if (SectionTexts.isNoDate(item, "published_on")) {
                plan.problem(place + "/published_on", "plans.sections.problem.assessment.date");
            }
            if (!text(item, "link").isEmpty() && !isWebAddress(text(item, "link"))) {
                plan.problem(place + "/link", "plans.sections.problem.assessment.link");
            }
        }
    }

    /** Priorities got new numbers: what was evidence for one stays so; of one that was removed it is none. */
    static void follow(ObjectNode document, Map<Integer, Integer> numbers) {
        for (var item : document.path(ASSESSMENTS)) {
            if (item.path("priorities") instanceof ArrayNode tied) {
                var followed = tied.valueStream()
                        .map(number -> numbers.get(number.asInt(0)))
                        .filter(Objects::nonNull)
                        .toList();
                tied.removeAll();
                followed.forEach(tied::add);
            }
        }
    }
}
