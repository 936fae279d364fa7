package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.shared.Messages;

/** The headline of crime in sentences: the verb says up or down, the number has no sign, so nothing falls by less than nothing. */
public final class CrimeInBrief {

    private CrimeInBrief() {}

    public static List<String> of(ObjectNode annex) {
        var brief = annex.path("headline_crime");
        var sentences = new ArrayList<String>();
        var recorded = brief.path("recorded_crimes_last_year").asString("");
        if (!recorded.isEmpty()) {
            sentences.add(Messages.text("plans.page.crime.recorded", recorded));
        }
        change(sentences, "plans.page.crime.change", brief.path("change_pct"), brief.path("none"));
        change(sentences, "plans.page.crime.asb", brief.path("asb_change_pct"), brief.path("asb_change_count"));
        return sentences;
    }

    private static void change(List<String> sentences, String key, JsonNode percent, JsonNode count) {
        if (!percent.isNumber()) {
            return;
        }
        var value = percent.decimalValue();
        var by = value.abs().stripTrailingZeros().toPlainString();
        var reports = count.isNumber()
                ? Messages.text(
                        value.signum() < 0 ? "plans.page.crime.fewer" : "plans.page.crime.more",
                        Math.abs(count.asLong(0)))
                : "";
        var way = value.signum() == 0 ? ".same" : value.signum() < 0 ? ".down" : ".up";
        sentences.add(Messages.text(key + way, by, reports));
    }
}
