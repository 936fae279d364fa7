package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What residents raised at an area forum, and what was done about it. A plan that says "local concerns are raised there"
 * can so show which.
 */
public record ForumConcern(
        String forum,
        String concern,
        String theme,
        @Nullable LocalDate raisedOn,
        String action) {

    static final String SECTION = "forum_concerns";

    /** In the order they were written down; what names neither a forum nor a concern is none. */
    public static List<ForumConcern> of(ObjectNode annex) {
        return annex.path(SECTION)
                .valueStream()
                .filter(JsonNode::isObject)
                .map(node -> new ForumConcern(
                        SectionTexts.text(node, "forum"),
                        SectionTexts.text(node, "concern"),
                        SectionTexts.text(node, "theme"),
                        SectionTexts.date(node, "raised_on"),
                        SectionTexts.text(node, "action")))
                .filter(one -> !one.forum.isEmpty() || !one.concern.isEmpty())
                .toList();
    }

    static void check(JsonPart plan) {
        var items = plan.raw(SECTION);
        for (int i = 0; i < items.size(); i++) {
            var place = SECTION + "/" + i;
            if (items.path(i).isObject()
                    && SectionTexts.text(items.path(i), "forum").isEmpty()) {
                plan.problem(place + "/forum", "plans.sections.problem.forum", String.valueOf(i + 1));
            }
            if (SectionTexts.isNoDate(items.path(i), "raised_on")) {
                plan.problem(place + "/raised_on", "plans.sections.problem.day", String.valueOf(i + 1));
            }
        }
    }
}
