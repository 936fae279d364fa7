package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.cspportal.shared.Messages;

/**
 * Where the text of a plan and its glossary do not agree, in words. These are warnings: a plan may
 * well print what another body calls itself.
 */
public final class GlossaryCheck {

    private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z][A-Z&]*[A-Z]\\b");
    private static final Pattern WRITTEN_OUT = Pattern.compile("((?:[\\w’'-]+[\\s&-]+){2,8})\\(([A-Z][A-Z&]*[A-Z])\\)");

    /** Letters that readers of the portal take for something else. */
    private static final String TAKEN = "RAG";

    private final Map<String, Acronym> glossary;
    private final List<String> texts;

    private GlossaryCheck(LocalPlan plan) {
        glossary = plan.glossary().stream()
                .collect(Collectors.toMap(Acronym::shortForm, a -> a, (a, b) -> a, LinkedHashMap::new));
        texts = texts(plan).toList();
    }

    public static List<String> warnings(LocalPlan plan) {
        var check = new GlossaryCheck(plan);
        var warnings = new ArrayList<>(check.otherExpansions());
        check.glossary.values().stream()
                .filter(a -> !a.aliases().isEmpty())
                .map(a -> Messages.text(
                        "plans.glossary.aliases", a.shortForm(), String.join("; ", a.aliases()), a.expansion()))
                .forEach(warnings::add);
        var undefined = check.undefined();
        if (!undefined.isEmpty()) {
            warnings.add(Messages.text("plans.glossary.undefined", String.join(", ", undefined)));
        }
        var taken = check.glossary.get(TAKEN);
        if (taken != null && !taken.expansion().toLowerCase(Locale.UK).startsWith("red")) {
            warnings.add(Messages.text("plans.glossary.rag", taken.expansion()));
        }
        return warnings;
    }

    private Set<String> otherExpansions() {
        var found = new LinkedHashSet<String>();
        for (var text : texts) {
            var matches = WRITTEN_OUT.matcher(text);
            while (matches.find()) {
                var known = glossary.get(matches.group(2));
                var written = known == null ? null : spelling(matches.group(1), known.shortForm());
                if (known != null && written != null && !isKnown(known, written)) {
                    found.add(Messages.text(
                            "plans.glossary.other-expansion", known.shortForm(), written, known.expansion()));
                }
            }
        }
        return found;
    }

    private static boolean isKnown(Acronym known, String written) {
        return Stream.concat(Stream.of(known.expansion()), known.aliases().stream())
                .anyMatch(written::equalsIgnoreCase);
    }

    /** The last words of a text whose first letters make the acronym, or null where they do not. */
    private static @Nullable String spelling(String before, String acronym) {
        var words = before.strip().split("\\s+");
        var letters = acronym.replace("&", "");
        int letter = letters.length();
        for (int i = words.length - 1; i >= 0 && letter > 0; i--) {
            if (Character.toUpperCase(words[i].charAt(0)) == letters.charAt(letter - 1)) {
                letter--;
                if (letter == 0) {
                    return String.join(" ", List.of(words).subList(i, words.length));
                }
            } else if (words[i].length() > 3) {
                return null;
            }
        }
        return null;
    }

    private Set<String> undefined() {
        var found = new LinkedHashSet<String>();
        texts.forEach(
                text -> ACRONYM.matcher(text).results().map(r -> r.group()).forEach(found::add));
        found.removeAll(glossary.keySet());
        return found;
    }

    private static Stream<String> texts(LocalPlan plan) {
        var priorities = plan.priorities().stream()
                .flatMap(p -> Stream.of(
                                Stream.of(p.title()),
                                p.focus().stream(),
                                p.why().stream().map(Rationale::text),
                                p.objectives().stream().flatMap(GlossaryCheck::texts))
                        .flatMap(s -> s));
        var guidelines = plan.guidelines().stream()
                .flatMap(g -> Stream.concat(
                        Stream.of(g.text(), g.fundedService() == null ? "" : g.fundedService()), g.parts().stream()));
        var contributions = plan.contributions().stream().map(Contribution::text);
        var annex = plan.annex().properties().stream()
                .filter(e -> !e.getKey().equals("tenant"))
                .flatMap(e -> leaves(e.getValue()));
        return Stream.of(priorities, guidelines, contributions, annex).flatMap(s -> s);
    }

    private static Stream<String> texts(Objective objective) {
        return Stream.of(
                        Stream.of(objective.title()),
                        objective.activities().stream().map(PlanActivity::text),
                        objective.footnotes().stream().map(Footnote::text))
                .flatMap(s -> s);
    }

    private static Stream<String> leaves(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().flatMap(GlossaryCheck::leaves)
                : Stream.of(node.isString() ? node.stringValue() : "");
    }
}
