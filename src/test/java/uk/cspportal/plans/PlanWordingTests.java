package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.cspportal.plans.PlanWarning.Kind;
import uk.cspportal.tenancy.TenantId;

class PlanWordingTests {

    private static final String NOTHING = "Fewer people are hurt on our streets, and more of them tell us so.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLACEHOLDER | The concerns of each area are set out below.",
                "PLACEHOLDER | The strategy can be found here.",
                "PLACEHOLDER | Lead officer: TBC",
                "PLACEHOLDER | We aim for xxx fewer offences",
                "PLACEHOLDER | [insert name of chair]",
                "PLACEHOLDER | Insert chart of crime types",
                "MARKING | OFFICIAL-SENSITIVE",
                "MARKING | Official – Sensitive: partners only",
                "MARKING | Taken from a SECRET annex",
                "MARKING | RESTRICTED",
                "INTELLIGENCE | The Counter Terrorism Local Profile informs partners of threats",
                "INTELLIGENCE | Intelligence suggests that two groups compete",
                "SUCCESSION | The Clinical Commissioning Groups pay for it",
                "SUCCESSION | Learning from DHRs",
                "SUCCESSION | The Police Authority agreed"
            })
    void warnsOfWhatAnEditorShouldLookAt(Kind kind, String words) {
        assertThat(PlanWording.warnings(plan(words)))
                .extracting(PlanWarning::kind, PlanWarning::place, PlanWarning::editorAnchor)
                .contains(tuple(kind, "Objective 1.2", "objective-1-2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Insert coins into the meters of the car park",
                "It is no secret that parking is restricted here",
                "An official is sensitive to what residents say",
                "Below the age of 18",
                "The Integrated Care Board pays for it",
                "A confidential helpline"
            })
    void leavesOrdinarySentencesAlone(String words) {
        assertThat(PlanWording.warnings(plan(words))).isEmpty();
    }

    @Test
    void holdsAListThatFollowsForWhatWasPromisedBelow() {
        assertThat(PlanWording.warnings(plan("The concerns are set out below:", "Speeding", "Litter")))
                .isEmpty();
    }

    @Test
    void proposesTheSuccessorWithItsDayAndSource() {
        assertThat(PlanWording.warnings(plan("The CCG pays")))
                .extracting(PlanWarning::words)
                .anyMatch(words ->
                        words.contains("Integrated Care Board (ICB), since 1 July 2022 (Health and Care Act 2022)"));
    }

    @Test
    void asksBeforeSharingOnlyAboutWhatMayBeMarked() {
        assertThat(PlanWording.beforeSharing(plan("Lead: TBC", "Marked SECRET")))
                .extracting(PlanWarning::kind)
                .containsExactly(Kind.MARKING);
    }

    private static LocalPlan plan(String... activities) {
        return new LocalPlan(
                new PlanId(1),
                new TenantId(1),
                NOTHING,
                PlanState.DRAFT,
                1,
                null,
                null,
                false,
                List.of(new LocalPriority(
                        1,
                        NOTHING,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Objective(
                                2,
                                NOTHING,
                                ObjectiveKind.DELIVER,
                                null,
                                Arrays.stream(activities)
                                        .map(text -> new PlanActivity(text, null))
                                        .toList(),
                                List.of())))),
                List.of(),
                List.of(),
                List.of(),
                JsonNodeFactory.instance.objectNode());
    }
}
