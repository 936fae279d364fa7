package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.measures.Measure;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;

/**
 * Reads a local plan's document: checks numbers, keys and words, finds the force priorities and the
 * measures it names. Refuses with all problems at once.
 */
final class PlanReader {

    private static final int TITLE = 200;
    private static final int HEADING = 300;
    static final int TEXT = 10_000;
    private static final Map<String, ObjectiveKind> OBJECTIVE_KINDS =
            words(ObjectiveKind.values(), ObjectiveKind::code);
    private static final Map<String, GuidelineKind> GUIDELINE_KINDS =
            words(GuidelineKind.values(), GuidelineKind::code);
    private static final Map<String, StatutoryStrategy> STRATEGIES =
            words(StatutoryStrategy.values(), StatutoryStrategy::code);

    private final Tenant tenant;
    private final @Nullable ForcePlan forcePlan;
    private final Map<String, Measure> measures;

    PlanReader(Tenant tenant, @Nullable ForcePlan forcePlan, List<Measure> measures) {
        this.tenant = tenant;
        this.forcePlan = forcePlan;
        this.measures = measures.stream().collect(Collectors.toMap(Measure::key, Function.identity()));
    }

    PlanContent read(JsonNode document) {
        var plan = new JsonPart(document);
        var content = content(plan, plan.text("title", TITLE));
        if (!plan.problems().isEmpty()) {
            throw new InvalidInputException(plan.problems());
        }
        return content;
    }

    /** Reads a draft, which may leave its title out; takes out of {@code document} what is no part of a plan. */
    DraftReading readDraft(JsonNode document) {
        var plan = new JsonPart(document);
        var title = plan.optional("title", TITLE);
        var content = content(plan, title == null ? Messages.text("plans.draft.title", tenant.shortName()) : title);
        return new DraftReading(content, plan.problems(), plan.dropUnasked());
    }

    private PlanContent content(JsonPart plan, String title) {
        checkTenant(plan);
        var priorities = plan.list("priorities", this::priority);
        var guidelines = plan.list("guidelines_of_success", this::guideline);
        required(plan, "priorities", priorities);
        required(plan, "guidelines_of_success", guidelines);
        plan.unique("priorities", "number", priorities, LocalPriority::number);
        plan.unique("guidelines_of_success", "number", guidelines, NewGuideline::number);
        plan.unique("guidelines_of_success", "key", guidelines, NewGuideline::key);
        checkObjectives(plan, priorities, guidelines);
        checkGroups(plan, priorities);
        PlanEvidence.check(plan, priorities);
        SurveyEvidence.check(plan, priorities);
        SmallCounts.check(plan);
        GroupNode.check(plan);
        ForumConcern.check(plan);
        LibraryEntry.check(plan);
        return new PlanContent(
                title,
                plan.flag("illustrative"),
                priorities,
                guidelines,
                plan.list("contributions", PlanReader::contribution),
                glossary(plan),
                annex(plan));
    }

    private void checkTenant(JsonPart plan) {
        var about = plan.object("tenant");
        about.names().forEach(about::raw);
        var code = about.optional("code", TITLE);
        if (code != null && !code.equals(tenant.code())) {
            plan.problem("tenant/code", "plans.problem.tenant", code, tenant.name(), tenant.code());
        }
    }

    private static void required(JsonPart plan, String key, List<?> found) {
        if (found.isEmpty() && !(plan.has(key) && !plan.raw(key).isEmpty())) {
            plan.problem(key, "plans.problem.empty");
        }
    }

    private LocalPriority priority(JsonPart part) {
        var objectives = part.list("objectives", PlanReader::objective);
        part.unique("objectives", "number", objectives, Objective::number);
        return new LocalPriority(
                part.number("number"),
                part.text("title", HEADING),
                part.has("linked_force_priority") ? forceLink(part.object("linked_force_priority")) : null,
                strategies(part),
                part.texts("focus", TEXT),
                part.texts("why", TEXT, text -> new Rationale(text, null, null, null, null), PlanReader::rationale),
                objectives);
    }

    private @Nullable ForceLink forceLink(JsonPart part) {
        int number = part.number("number");
        var printed = part.optional("title", HEADING);
        var reason = part.optional("reason", TEXT);
        if (forcePlan == null) {
            part.problem("", "plans.problem.no-force-plan", tenant.name());
            return null;
        }
        var target = forcePlan.priority(number);
        if (target.isEmpty()) {
            part.problem("number", "plans.problem.force-priority", forcePlan.title(), String.valueOf(number));
            return null;
        }
        var title = target.get().title();
        if (printed != null && !printed.equalsIgnoreCase(title)) {
            part.problem("title", "plans.problem.force-title", forcePlan.title(), String.valueOf(number), title);
        }
        return new ForceLink(forcePlan.tenant(), target.get().id(), number, printed == null ? title : printed, reason);
    }

    private static List<StatutoryStrategy> strategies(JsonPart part) {
        var words = part.texts("strategies", 40);
        part.unique("strategies", "", words, Function.identity());
        for (int i = 0; i < words.size(); i++) {
            if (!STRATEGIES.containsKey(words.get(i))) {
                part.problem("strategies/" + i, "plans.problem.choice", String.join(", ", STRATEGIES.keySet()));
            }
        }
        return words.stream()
                .distinct()
                .map(STRATEGIES::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static ObjectiveLink objectiveLink(JsonPart part) {
        return new ObjectiveLink(part.number("priority"), part.number("objective"), part.flag("proposed"));
    }

    /** A guideline can only tell about objectives that the plan has, about each once. */
    private static void checkObjectives(JsonPart plan, List<LocalPriority> priorities, List<NewGuideline> guidelines) {
        var known = priorities.stream()
                .flatMap(p -> p.objectives().stream().map(o -> p.number() + "." + o.number()))
                .collect(Collectors.toSet());
        if (!plan.problems().isEmpty() && known.stream().anyMatch(n -> ("." + n + ".").contains(".0."))) {
            return; // a number that could not be read is told already, and not again of each link to it
        }
        for (int i = 0; i < guidelines.size(); i++) {
            var links = guidelines.get(i).objectives();
            var list = "guidelines_of_success/" + i + "/objectives";
            plan.unique(list, "", links, ObjectiveLink::number);
            for (int j = 0; j < links.size(); j++) {
                if (!known.contains(links.get(j).number())) {
                    plan.problem(
                            list + "/" + j,
                            "plans.problem.objective",
                            links.get(j).number());
                }
            }
        }
    }

    /** An objective can only be given to a group that the plan names. */
    private static void checkGroups(JsonPart plan, List<LocalPriority> priorities) {
        var known = PlanDocument.groups(plan.raw("groups"));
        for (int i = 0; i < priorities.size(); i++) {
            var objectives = priorities.get(i).objectives();
            for (int j = 0; j < objectives.size(); j++) {
                var group = objectives.get(j).group();
                if (group != null && !known.contains(group)) {
                    plan.problem("priorities/" + i + "/objectives/" + j + "/group", "plans.problem.group", group);
                }
            }
        }
    }

    private static Objective objective(JsonPart part) {
        return new Objective(
                part.number("number"),
                part.text("title", TEXT),
                part.choice("kind", OBJECTIVE_KINDS, ObjectiveKind.DELIVER),
                part.optional("group", TITLE),
                part.texts("activities", TEXT, text -> new PlanActivity(text, null), PlanReader::activity),
                part.list(
                        "footnotes",
                        f -> new Footnote(f.optional("mark", 8), f.optional("term", TITLE), f.text("text", TEXT))));
    }

    private static Rationale rationale(JsonPart part) {
        return new Rationale(
                part.text("text", TEXT),
                part.optional("source", HEADING),
                part.optional("date", 40),
                part.optional(SurveyEvidence.WAVE, 120),
                part.optional(SurveyEvidence.QUESTION, 40));
    }

    private static PlanActivity activity(JsonPart part) {
        return new PlanActivity(part.text("text", TEXT), part.optional("formerly", TEXT));
    }

    private NewGuideline guideline(JsonPart part) {
        int number = part.number("number");
        var key = part.optional("key", 40);
        if (key != null && !key.matches("[a-z0-9-]+")) {
            part.problem("key", "plans.problem.key");
        }
        var text = part.text("text", TEXT);
        var shortTitle = part.optional("short_title", TITLE);
        if (shortTitle == null && text.length() > TITLE) {
            part.problem("short_title", "plans.problem.short-title", String.valueOf(TITLE));
        }
        var kind = part.choice("kind", GUIDELINE_KINDS, GuidelineKind.COUNT);
        var answers = answers(part);
        if (kind == GuidelineKind.MILESTONE && !answers.isEmpty()) {
            part.problem("measures", "plans.problem.milestone");
        }
        return new NewGuideline(
                number,
                key == null ? "g" + number : key,
                text,
                shortTitle == null ? text : shortTitle,
                kind,
                part.optional("data_owner", 120),
                answers,
                part.texts("composite_of", HEADING),
                part.optional("linked_funded_service", HEADING),
                part.optional("note", 500),
                part.list("objectives", PlanReader::objectiveLink));
    }

    private List<Measure> answers(JsonPart part) {
        var keys = part.texts("measures", 80);
        part.unique("measures", "", keys, Function.identity());
        var found = new ArrayList<Measure>();
        for (int i = 0; i < keys.size(); i++) {
            var measure = measures.get(keys.get(i));
            if (measure == null) {
                part.problem("measures/" + i, "plans.problem.measure", tenant.name(), keys.get(i));
            } else {
                found.add(measure);
            }
        }
        return found;
    }

    private static Contribution contribution(JsonPart part) {
        return new Contribution(
                part.text("kind", 40), part.optional("ref", 8), part.text("partner", TITLE), part.text("what", TEXT));
    }

    private static List<Acronym> glossary(JsonPart plan) {
        var acronyms = plan.object("acronyms");
        return acronyms.names().stream()
                .map(name -> {
                    if (name.length() > DraftGlossary.LONGEST) {
                        acronyms.problem(name, "plans.problem.long", DraftGlossary.LONGEST, name.length());
                    }
                    return acronym(acronyms, name);
                })
                .toList();
    }

    private static Acronym acronym(JsonPart acronyms, String name) {
        if (!acronyms.raw(name).isObject()) {
            return new Acronym(name, acronyms.text(name, HEADING), List.of());
        }
        var part = acronyms.object(name);
        return new Acronym(name, part.text("expansion", HEADING), part.texts("aliases", HEADING));
    }

    private static ObjectNode annex(JsonPart plan) {
        var annex = JsonNodeFactory.instance.objectNode();
        PlanDocument.ANNEX.stream()
                .filter(key -> !plan.raw(key).isMissingNode())
                .forEach(key -> annex.set(key, plan.raw(key)));
        return annex;
    }

    private static <E> Map<String, E> words(E[] values, Function<E, String> code) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
