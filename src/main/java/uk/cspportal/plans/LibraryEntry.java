package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A document of the partnership that readers of its plan are led to, such as its annual report. */
public record LibraryEntry(
        String title, String kind, @Nullable LocalDate publishedOn, String link) {

    static final String SECTION = "documents";

    private static final String SENSITIVE = "official-sensitive";

    /** Those that can be led to: with a title and a secure address of the web. */
    public static List<LibraryEntry> of(ObjectNode annex) {
        return annex.path(SECTION)
                .valueStream()
                .filter(JsonNode::isObject)
                .map(node -> new LibraryEntry(
                        SectionTexts.text(node, "title"),
                        SectionTexts.text(node, "kind"),
                        SectionTexts.date(node, "published_on"),
                        SectionTexts.text(node, "link")))
                .filter(entry -> !entry.title.isEmpty() && isSecure(entry.link))
                .toList();
    }

    /** What kind of document it is, in words. */
    public String kindName() {
        var section = PlanSection.of(SECTION);
        var column = section.field("").columns().stream()
                .filter(c -> c.path().equals("kind"))
                .findFirst()
                .orElseThrow();
        return section.choice(column, kind);
    }

    static void check(JsonPart plan) {
        var items = plan.raw(SECTION);
        for (int i = 0; i < items.size(); i++) {
            var item = items.path(i);
            var place = SECTION + "/" + i;
            var number = String.valueOf(i + 1);
            if (SectionTexts.text(item, "title").isEmpty()) {
                plan.problem(place + "/title", "plans.sections.problem.document.title", number);
            }
            if (SectionTexts.text(item, "marking").equals(SENSITIVE)) {
                plan.problem(place + "/marking", "plans.sections.problem.document.marking", number);
            }
            if (SectionTexts.isNoDate(item, "published_on")) {
                plan.problem(place + "/published_on", "plans.sections.problem.day", number);
            }
            if (!isSecure(SectionTexts.text(item, "link"))) {
                plan.problem(place + "/link", "plans.sections.problem.document.link", number);
            }
        }
    }

    private static boolean isSecure(String link) {
        return link.startsWith("https://") && SectionTexts.isWebAddress(link);
    }
}
