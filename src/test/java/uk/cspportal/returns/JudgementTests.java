package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.NotFoundException;

@Tag("database")
class JudgementTests extends ReturnTestBase {

    private static final NewJudgement EFFECTIVE = new NewJudgement(Effectiveness.EFFECTIVE, "", "", null, 0);

    @Autowired
    private JudgementService judgements;

    @Autowired
    private ReturnVersionService versions;

    @BeforeEach
    void forSignOff() {
        fillEverything();
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
    }

    @Test
    void isKeptWithTheSignatureAndChangesOnlyForWhatIsSignedAgain() {
        people.as("chair.banes", () -> {
            judgements.judge(banes, OPEN, "g1", improvement(0));
            judgements.judge(banes, OPEN, null, EFFECTIVE);
            workflow.approve(banes, OPEN);
            assertThatThrownBy(() -> judgements.judge(banes, OPEN, "g1", improvement(1)))
                    .isInstanceOf(ConflictException.class);
            workflow.reopen(banes, OPEN, Set.of("g2"), ReopenReason.ERROR, "A typing error");
        });
        people.as("officer.banes", () -> {
            service.markReady(banes, OPEN, "g2", service.line(banes, OPEN, "g2").version());
            workflow.submit(banes, OPEN);
        });
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        people.as("chair.banes", () -> {
            judgements.judge(banes, OPEN, "g2", EFFECTIVE);
            judgements.judge(banes, OPEN, null, improvement(1));
            assertThat(versions.sinceLast(banes, OPEN).orElseThrow().differences())
                    .as("also of the quarter")
                    .extracting(VersionDifference::title, VersionDifference::before)
                    .contains(org.assertj.core.groups.Tuple.tuple("The whole quarter", "Effective"));
            assertThatThrownBy(() -> judgements.judge(banes, OPEN, "g1", improvement(1)))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("signed already");
        });
        people.as("performance.as", () -> {
            assertThat(judgements.of(banes, OPEN).byGuideline()).containsOnlyKeys("g1", "g2");
            var kept = versions.get(banes, OPEN, 1).content();
            assertThat(kept.line("g1").orElseThrow().judgement())
                    .isNotNull()
                    .extracting(PartnershipJudgement::effectiveness, PartnershipJudgement::owner)
                    .containsExactly(Effectiveness.IMPROVEMENT_NEEDED, "Community safety officer");
            assertThat(kept.judgement()).isNotNull();
            assertThat(kept.line("g2").orElseThrow().judgement()).isNull();
        });
    }

    @Test
    void improvementNeedsItsActionWithOwnerAndDate() {
        people.as(
                "chair.banes",
                () -> assertThatThrownBy(() -> judgements.judge(
                                banes,
                                OPEN,
                                "g1",
                                new NewJudgement(Effectiveness.IMPROVEMENT_NEEDED, " ", null, null, 0)))
                        .isInstanceOfSatisfying(
                                InvalidInputException.class,
                                e -> assertThat(e.problems())
                                        .extracting(Problem::place)
                                        .containsExactly("action", "owner", "due")));
    }

    @Test
    void aSecondClickAndAnOldPageAreRefused() {
        people.as("chair.banes", () -> judgements.judge(banes, OPEN, "g1", EFFECTIVE));
        conflicts("chair.banes", () -> judgements.judge(banes, OPEN, "g1", EFFECTIVE));
        people.as(
                "chair.banes",
                () -> assertThat(judgements
                                .judge(banes, OPEN, "g1", improvement(1))
                                .revision())
                        .isEqualTo(2));
    }

    @Test
    void isTheChairsAlone() {
        for (var who : new String[] {"officer.banes", "police.banes", "performance.as", "provider.banes"}) {
            refuses(who, () -> judgements.judge(banes, OPEN, "g1", EFFECTIVE));
        }
        refuses("provider.banes", () -> judgements.of(banes, OPEN));
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> judgements.judge(banes, OPEN, "g1", EFFECTIVE))
                        .isInstanceOf(NotFoundException.class));
        assertThatThrownBy(() -> judgements.judge(banes, OPEN, "g1", EFFECTIVE))
                .as("signed out")
                .isInstanceOf(NotFoundException.class);
        people.as(
                "chair.banes",
                () -> assertThatThrownBy(() -> judgements.judge(banes, OPEN, "g99", EFFECTIVE))
                        .isInstanceOf(NotFoundException.class));
        conflicts("chair.banes", () -> judgements.judge(banes, PUBLISHED, "g1", EFFECTIVE));
    }

    private static NewJudgement improvement(int seen) {
        return new NewJudgement(
                Effectiveness.IMPROVEMENT_NEEDED,
                "Visit the shops each month.",
                "Community safety officer",
                LocalDate.of(2025, 7, 31),
                seen);
    }
}
