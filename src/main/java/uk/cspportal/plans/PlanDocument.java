package uk.cspportal.plans;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.tenancy.Tenant;

/**
 * Plans as JSON documents: the form in which a plan is sent in and given back. Members come in a
 * fixed order and nothing in a document changes by itself, so two of them can be compared as text.
 */
public final class PlanDocument {

    /** What a plan prints beside its priorities, kept as the document gives it; in printed order. */
    static final List<String> ANNEX = List.of(
            "tenant",
            "force_plan",
            "responsible_authorities",
            "csp_functions",
            "csp_commitments",
            PlanEvidence.ASSESSMENTS,
            "guidelines_rules",
            "grant",
            "other_funding",
            "vru",
            "survey",
            "crime_by_type_2020_2022",
            "area_profile",
            "headline_crime",
            "groups",
            ForumConcern.SECTION,
            PlanEvidence.EQUALITY,
            LibraryEntry.SECTION);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlanDocument() {}

    /** A local plan; one that is or was in force also says from when to when. */
    public static ObjectNode of(LocalPlan plan) {
        var annex = plan.annex();
        var document = NODES.objectNode();
        copy(annex, document, "tenant");
        document.put("title", plan.title());
        document.put("illustrative", plan.illustrative());
        if (plan.validFrom() != null) {
            document.put("valid_from", plan.validFrom().toString());
        }
        if (plan.validTo() != null) {
            document.put("valid_to", plan.validTo().toString());
        }
        ANNEX.subList(1, ANNEX.indexOf("guidelines_rules")).forEach(key -> copy(annex, document, key));
        plan.priorities().stream().map(PlanDocument::of).forEach(document.putArray("priorities")::add);
        plan.guidelines().stream().map(PlanDocument::of).forEach(document.putArray("guidelines_of_success")::add);
        ANNEX.subList(ANNEX.indexOf("guidelines_rules"), ANNEX.size()).forEach(key -> copy(annex, document, key));
        if (!plan.contributions().isEmpty()) {
            plan.contributions().stream().map(PlanDocument::of).forEach(document.putArray("contributions")::add);
        }
        if (!plan.glossary().isEmpty()) {
            var acronyms = document.putObject("acronyms");
            plan.glossary().forEach(a -> acronyms.set(a.shortForm(), of(a)));
        }
        return document;
    }

    /** The names of the partnership's groups, which are texts or objects with a name. */
    public static List<String> groups(JsonNode groups) {
        return groups.valueStream()
                .map(PlanDocument::groupName)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static String groupName(JsonNode group) {
        return group.isObject() ? group.path("name").asString("") : group.asString("");
    }

    /** The beginning of a plan of which nothing is written yet. */
    static ObjectNode empty(Tenant tenant) {
        var document = NODES.objectNode();
        document.putObject("tenant").put("code", tenant.code()).put("name", tenant.name());
        document.putArray("priorities");
        document.putArray("guidelines_of_success");
        return document;
    }

    /** A force plan, of the force area with this code. */
    public static ObjectNode of(ForcePlan plan, String code) {
        var document = NODES.objectNode();
        document.put("tenant", code);
        document.put("name", plan.title());
        put(document, "period", plan.period());
        document.put("valid_from", plan.validFrom().toString());
        put(document, "valid_to", plan.validTo() == null ? null : plan.validTo().toString());
        document.put("illustrative", plan.illustrative());
        var priorities = document.putArray("priorities");
        for (var priority : plan.priorities()) {
            var one = priorities.addObject();
            one.put("number", priority.number());
            one.put("title", priority.title());
            one.set("areas_of_focus", texts(priority.areasOfFocus()));
            if (priority.areasProposed()) {
                one.put("areas_proposed", true);
            }
            one.set("measures", texts(priority.measureKeys()));
        }
        for (var national : plan.nationals()) {
            var one = document.withArray("national_measures").addObject();
            one.put("title", national.title());
            one.set(
                    "areas_of_focus",
                    texts(national.areas().stream()
                            .map(ForceNational.Area::wording)
                            .toList()));
            put(one, "reason", national.reason());
        }
        return document;
    }

    private static ObjectNode of(LocalPriority priority) {
        var node = NODES.objectNode();
        node.put("number", priority.number());
        node.put("title", priority.title());
        var link = priority.forceLink();
        if (link != null) {
            var linked = node.putObject("linked_force_priority");
            linked.put("number", link.number());
            linked.put("title", link.title());
            put(linked, "reason", link.reason());
        }
        if (!priority.strategies().isEmpty()) {
            node.set(
                    "strategies",
                    texts(priority.strategies().stream()
                            .map(StatutoryStrategy::code)
                            .toList()));
        }
        node.set("focus", texts(priority.focus()));
        priority.objectives().stream().map(PlanDocument::of).forEach(node.putArray("objectives")::add);
        priority.why().stream().map(PlanDocument::of).forEach(node.putArray("why")::add);
        return node;
    }

    private static ObjectNode of(Objective objective) {
        var node = NODES.objectNode();
        node.put("number", objective.number());
        node.put("title", objective.title());
        node.put("kind", objective.kind().code());
        put(node, "group", objective.group());
        objective.activities().stream().map(PlanDocument::of).forEach(node.putArray("activities")::add);
        if (!objective.footnotes().isEmpty()) {
            var footnotes = node.putArray("footnotes");
            for (var footnote : objective.footnotes()) {
                var one = footnotes.addObject();
                put(one, "mark", footnote.mark());
                put(one, "term", footnote.term());
                one.put("text", footnote.text());
            }
        }
        return node;
    }

    /** A reason without evidence is its text, and so is an activity that is called what it was always called. */
    private static JsonNode of(Rationale rationale) {
        if (rationale.isPlain()) {
            return NODES.stringNode(rationale.text());
        }
        var node = NODES.objectNode().put("text", rationale.text());
        put(node, "source", rationale.source());
        put(node, "date", rationale.dated());
        put(node, SurveyEvidence.WAVE, rationale.wave());
        put(node, SurveyEvidence.QUESTION, rationale.question());
        return node;
    }

    private static JsonNode of(PlanActivity activity) {
        return activity.formerly() == null
                ? NODES.stringNode(activity.text())
                : NODES.objectNode().put("text", activity.text()).put("formerly", activity.formerly());
    }

    private static JsonNode of(Acronym acronym) {
        if (acronym.aliases().isEmpty()) {
            return NODES.stringNode(acronym.expansion());
        }
        var node = NODES.objectNode().put("expansion", acronym.expansion());
        node.set("aliases", texts(acronym.aliases()));
        return node;
    }

    private static ObjectNode of(Guideline guideline) {
        var node = NODES.objectNode();
        node.put("number", guideline.number());
        node.put("key", guideline.key());
        node.put("text", guideline.text());
        node.put("short_title", guideline.shortTitle());
        node.put("kind", guideline.kind().code());
        put(node, "data_owner", guideline.dataOwner());
        if (!guideline.parts().isEmpty()) {
            node.set("composite_of", texts(guideline.parts()));
        }
        put(node, "linked_funded_service", guideline.fundedService());
        put(node, "note", guideline.note());
        node.set("measures", texts(guideline.measureKeys()));
        if (!guideline.objectives().isEmpty()) {
            guideline.objectives().stream().map(PlanDocument::of).forEach(node.putArray("objectives")::add);
        }
        return node;
    }

    private static ObjectNode of(ObjectiveLink link) {
        var node = NODES.objectNode();
        node.put("priority", link.priority());
        node.put("objective", link.objective());
        if (link.proposed()) {
            node.put("proposed", true);
        }
        return node;
    }

    private static ObjectNode of(Contribution contribution) {
        var node = NODES.objectNode();
        node.put("kind", contribution.kind());
        put(node, "ref", contribution.reference());
        node.put("partner", contribution.partner());
        node.put("what", contribution.text());
        return node;
    }

    private static ArrayNode texts(Collection<String> texts) {
        var array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static void copy(ObjectNode from, ObjectNode to, String key) {
        var value = from.get(key);
        if (value != null) {
            to.set(key, value);
        }
    }
}
