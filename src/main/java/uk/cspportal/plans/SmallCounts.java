package uk.cspportal.plans;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/**
 * Counts of an area profile as readers may see them. A fact names its dataset, and the dataset says how small numbers
 * are kept from those who do not work on the plan.
 */
public final class SmallCounts {

    static final String PROFILE = "area_profile";
    private static final String COUNT = "count";
    private static final String SHARE = "share";

    private SmallCounts() {}

    /** What a fact says: its count with its share, else what was typed. */
    static String words(JsonNode fact) {
        var typed = SectionTexts.text(fact, "value");
        if (!fact.path(COUNT).isNumber()) {
            return typed;
        }
        var count = Formats.count(fact.path(COUNT).asLong(0));
        return fact.path(SHARE).isNumber()
                ? Messages.text("plans.page.fact.share", count, SectionWords.number(fact.path(SHARE)))
                : count;
    }

    /** Where a fact comes from: what it says itself, else where its dataset does. */
    static String source(JsonNode profile, JsonNode fact) {
        var own = SectionTexts.text(fact, "source");
        var dataset = find(profile, dataset(fact));
        if (!own.isEmpty() || dataset == null) {
            return own;
        }
        var source = SectionTexts.text(dataset, "source");
        return source.isEmpty() ? dataset(fact) : source;
    }

    /** The annex for readers who do not work on the plan: small counts are words, others rounded where their dataset says so. */
    static ObjectNode forReaders(ObjectNode annex) {
        if (facts(annex).stream().noneMatch(fact -> fact.path(COUNT).isNumber())) {
            return annex;
        }
        var shown = annex.deepCopy();
        facts(shown).forEach(fact -> hide(shown, (ObjectNode) fact));
        return shown;
    }

    private static void hide(ObjectNode annex, ObjectNode fact) {
        var policy = policy(annex, fact);
        if (!fact.path(COUNT).isNumber() || policy == null) {
            return;
        }
        long count = fact.path(COUNT).asLong(0);
        if (policy.suppresses(count)) {
            fact.remove(List.of(COUNT, SHARE));
            fact.put("value", fewer(policy));
        } else if (policy.base() > 1) {
            long base = policy.base();
            fact.put(COUNT, (count + base / 2) / base * base);
            if (fact.path(SHARE).isNumber()) {
                fact.put(SHARE, fact.path(SHARE).decimalValue().setScale(0, RoundingMode.HALF_UP));
            }
        }
    }

    /** What the editors of a plan should know: small counts, counts without a policy, one that can be worked out. */
    public static List<String> warnings(ObjectNode annex) {
        var warnings = new ArrayList<String>();
        var small = new ArrayList<JsonNode>();
        for (var fact : facts(annex)) {
            if (!fact.path(COUNT).isNumber()) {
                continue;
            }
            var name = SectionTexts.text(fact, "name");
            var policy = policy(annex, fact);
            if (policy == null) {
                warnings.add(Messages.text("plans.facts.no-policy", name));
            } else if (policy.suppresses(fact.path(COUNT).asLong(0))) {
                small.add(fact);
                warnings.add(Messages.text("plans.facts.small", name, fewer(policy)));
            }
        }
        small.stream()
                .filter(one -> small.stream()
                                .filter(other -> dataset(other).equals(dataset(one)))
                                .count()
                        == 1)
                .forEach(one ->
                        warnings.add(Messages.text("plans.facts.alone", SectionTexts.text(one, "name"), dataset(one))));
        return warnings;
    }

    /** A dataset that a fact names is one of those in the list, and its policy one that the portal knows. */
    static void check(JsonPart plan) {
        var profile = plan.raw(PROFILE);
        var facts = profile.path("facts");
        for (int i = 0; i < facts.size(); i++) {
            var named = dataset(facts.path(i));
            if (!named.isEmpty() && find(profile, named) == null) {
                plan.problem(PROFILE + "/facts/" + i + "/dataset", "plans.problem.dataset", named);
            }
        }
        var datasets = profile.path("datasets");
        for (int i = 0; i < datasets.size(); i++) {
            var code = SectionTexts.text(datasets.path(i), "disclosure");
            if (!code.isEmpty() && !isPolicy(code)) {
                plan.problem(PROFILE + "/datasets/" + i + "/disclosure", "plans.problem.disclosure", code);
            }
        }
    }

    private static String fewer(DisclosurePolicy policy) {
        return Messages.text(
                "plans.page.fact.fewer",
                String.valueOf(
                        switch (policy) {
                            case DisclosurePolicy.Threshold threshold -> threshold.n();
                            case DisclosurePolicy.ThresholdAndRounded threshold -> threshold.n();
                            case DisclosurePolicy.None none -> 0;
                            case DisclosurePolicy.Rounded rounded -> 0;
                        }));
    }

    /** Null where the fact's dataset names none: then nobody has decided. */
    private static @Nullable DisclosurePolicy policy(JsonNode annex, JsonNode fact) {
        var dataset = find(annex.path(PROFILE), dataset(fact));
        var code = dataset == null ? "" : SectionTexts.text(dataset, "disclosure");
        return isPolicy(code) ? DisclosurePolicy.parse(code) : null;
    }

    private static boolean isPolicy(String code) {
        try {
            DisclosurePolicy.parse(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable JsonNode find(JsonNode profile, String name) {
        return name.isEmpty()
                ? null
                : profile.path("datasets")
                        .valueStream()
                        .filter(one -> SectionTexts.text(one, "name").equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private static String dataset(JsonNode fact) {
        return SectionTexts.text(fact, "dataset");
    }

    private static List<JsonNode> facts(JsonNode annex) {
        return annex.path(PROFILE)
                .path("facts")
                .valueStream()
                .filter(JsonNode::isObject)
                .toList();
    }
}
