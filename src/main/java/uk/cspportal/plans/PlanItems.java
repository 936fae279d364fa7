package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.cspportal.plans.PlanItem.Level;
import uk.cspportal.shared.Messages;

/** A plan taken apart into the entries by which it is compared, in the order they are printed. */
final class PlanItems {

    private final List<PlanItem> items = new ArrayList<>();
    private final Map<String, String> objectiveTitles = new LinkedHashMap<>();

    private PlanItems() {}

    static List<PlanItem> of(LocalPlan plan) {
        var result = new PlanItems();
        result.add(Level.PLAN, null, place("title"), "plan", Map.of("", plan.title()));
        plan.priorities().forEach(result::add);
        plan.guidelines().forEach(result::add);
        plan.contributions()
                .forEach(c -> result.add(
                        Level.CONTRIBUTION,
                        null,
                        place("contribution", c.partner()),
                        null,
                        Map.of("", c.text(), word("partner"), c.partner(), word("kind"), c.kind())));
        plan.glossary()
                .forEach(a -> result.add(
                        Level.ACRONYM,
                        null,
                        place("acronym", a.shortForm()),
                        a.shortForm(),
                        Map.of("", a.expansion(), word("aliases"), String.join(", ", a.aliases()))));
        plan.annex()
                .properties()
                .forEach(e -> result.add(
                        Level.ANNEX,
                        null,
                        place("annex." + e.getKey()),
                        e.getKey(),
                        Map.of("", String.join(", ", leaves(e.getValue())))));
        return result.items;
    }

    private void add(LocalPriority priority) {
        var number = String.valueOf(priority.number());
        var link = priority.forceLink();
        var told = link == null
                ? Messages.text("plans.compare.no-link")
                : Messages.text("plans.compare.force-link", String.valueOf(link.number()), link.title());
        var strategies = priority.strategies().stream()
                .map(s -> Messages.text("plans.strategy." + s))
                .collect(Collectors.joining(", "));
        var likeness = Stream.concat(
                        Stream.of(priority.title()),
                        priority.objectives().stream().map(Objective::title))
                .collect(Collectors.joining(" "));
        var item = new PlanItem(
                Level.PRIORITY,
                null,
                place("priority", number),
                null,
                Map.of("", priority.title(), word("reason"), link == null ? "" : orEmpty(link.reason())),
                likeness,
                (link == null ? "" : link.priority().value()) + strategies,
                strategies.isEmpty() ? told : told + "; " + strategies);
        items.add(item);
        priority.focus().forEach(f -> add(Level.FOCUS, item, place("focus", number), null, Map.of("", f)));
        priority.why().forEach(w -> add(Level.WHY, item, place("why", number), null, wordings(w)));
        priority.objectives().forEach(o -> add(item, number, o));
    }

    private void add(PlanItem priority, String of, Objective objective) {
        var number = of + "." + objective.number();
        objectiveTitles.put(number, objective.title());
        var item = new PlanItem(
                Level.OBJECTIVE,
                priority,
                place("objective", number),
                null,
                Map.of(
                        "",
                        objective.title(),
                        word("kind"),
                        Messages.text("plans.kind." + objective.kind()),
                        word("group"),
                        orEmpty(objective.group())),
                Stream.concat(
                                Stream.of(objective.title()),
                                objective.activities().stream().map(PlanActivity::text))
                        .collect(Collectors.joining(" ")),
                "",
                "");
        items.add(item);
        objective
                .activities()
                .forEach(a -> add(Level.ACTIVITY, item, place("activity", number), null, Map.of("", a.text())));
        objective
                .footnotes()
                .forEach(f -> add(Level.FOOTNOTE, item, place("footnote", number), null, Map.of("", f.text())));
    }

    private static Map<String, String> wordings(Rationale why) {
        return Map.of(
                "",
                why.text(),
                word("source"),
                orEmpty(why.source()),
                word("dated"),
                orEmpty(why.dated()),
                word("wave"),
                orEmpty(why.wave()),
                word("question"),
                orEmpty(why.question()));
    }

    private void add(Guideline guideline) {
        var about = guideline.objectives().stream()
                .map(o -> objectiveTitles.getOrDefault(o.number(), o.number()))
                .toList();
        var links =
                Stream.concat(guideline.measureKeys().stream(), about.stream()).collect(Collectors.joining(", "));
        var wordings = new LinkedHashMap<String, String>();
        wordings.put("", guideline.text());
        wordings.put(word("kind"), guideline.kind().code());
        wordings.put(word("owner"), orEmpty(guideline.dataOwner()));
        wordings.put(word("parts"), String.join(", ", guideline.parts()));
        wordings.put(word("service"), orEmpty(guideline.fundedService()));
        items.add(new PlanItem(
                Level.GUIDELINE,
                null,
                place("guideline", String.valueOf(guideline.number())),
                guideline.key(),
                wordings,
                "",
                links,
                links.isEmpty() ? Messages.text("plans.view.no-measure") : links));
    }

    private void add(
            Level level, @Nullable PlanItem parent, String place, @Nullable String key, Map<String, String> wordings) {
        items.add(new PlanItem(level, parent, place, key, wordings, wordings.getOrDefault("", ""), "", ""));
    }

    /** What an annex says, without the form in which it is kept. */
    private static List<String> leaves(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().flatMap(child -> leaves(child).stream()).toList()
                : List.of(node.asString(""));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String place(String key, Object... arguments) {
        return Messages.text("plans.compare.place." + key, arguments);
    }

    private static String word(String key) {
        return Messages.text("plans.compare.word." + key);
    }
}
