package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.GuidelineId;
import uk.cspportal.plans.GuidelineKind;

class CompletenessTests {

    @Test
    void aGuidelineThatCountsNeedsAMeasureAndAMilestoneDoesNot() {
        assertThat(places(GuidelineKind.COUNT))
                .containsExactly("measures", "progress", "challenges", "looking-back", "looking-ahead");
        assertThat(places(GuidelineKind.MILESTONE)).doesNotContain("measures");
    }

    private static List<String> places(GuidelineKind kind) {
        var guideline = new Guideline(
                new GuidelineId(1), 1, "g1", "Text", "Title", kind, null, List.of(), List.of(), null, null, List.of());
        return Completeness.check(guideline, List.of(), Map.of(), List.of(), blocking()).missing().stream()
                .map(Missing::field)
                .toList();
    }

    private static RuleBook blocking() {
        return new RuleBook(Map.of(Rule.FIGURE, RuleStage.BLOCKS, Rule.TEXTS, RuleStage.BLOCKS));
    }
}
