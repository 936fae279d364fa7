package uk.cspportal.plans.ui;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.ContributionKind;

/** What a partner brings, and an entry of the glossary, as forms. */
final class ContributionForm {

    private ContributionForm() {}

    static PartForm of(String title, @Nullable ObjectNode part) {
        var kinds = new LinkedHashMap<String, String>();
        Stream.of(ContributionKind.values()).forEach(kind -> kinds.put(kind.code(), kind.word()));
        if (part != null) {
            var present = part.path("kind").asString("");
            kinds.putIfAbsent(present, PlanText.sentence(present));
        }
        return new PartForm(title, part)
                .choice(kinds)
                .line("ref", false)
                .line("partner", true)
                .required("what");
    }

    static PartForm acronym(String title, @Nullable ObjectNode part) {
        return new PartForm(title, part)
                .line("short", true)
                .line("expansion", true)
                .lines("aliases");
    }
}
