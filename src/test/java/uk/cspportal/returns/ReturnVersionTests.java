package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.commentary.ActionDetails;
import uk.cspportal.commentary.ActionStatus;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.Outlook;
import uk.cspportal.commentary.Wording;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.NotFoundException;

@Tag("database")
class ReturnVersionTests extends ReturnTestBase {

    @Autowired
    private ReturnVersionService versions;

    @Autowired
    private CommentaryService commentary;

    @BeforeEach
    void forSignOff() {
        fillEverything();
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        people.as("police.banes", () -> {
            var seen = commentary.of(banes, OPEN).of("g3").revision();
            commentary.write(banes, OPEN, "g3", Wording.of("Patrols were doubled.", Outlook.REDUCING), seen, true);
            workflow.commentComplete(banes, OPEN);
        });
    }

    private String progressOf(String key) {
        return java.util.Objects.requireNonNull(as("officer.banes", () -> service.line(banes, OPEN, key))
                .texts()
                .get(LineText.PROGRESS));
    }

    @Test
    void aSignedVersionStaysAsItWasAndTheNextOneCoversTheDifferenceOnly() {
        var before = progressOf("g3");
        people.as("chair.banes", () -> workflow.approve(banes, OPEN));
        people.as(
                "performance.as",
                () -> workflow.reopen(banes, OPEN, Set.of("g3"), ReopenReason.LATE_DATA, "March came in late"));
        answer("g3", "Seven shops more.");
        people.as("chair.banes", () -> {
            var since = versions.sinceLast(banes, OPEN).orElseThrow();
            assertThat(since.toSign()).containsExactly("g3");
            assertThat(since.differences())
                    .extracting(VersionDifference::key, VersionDifference::before, VersionDifference::after)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("g3", before, "Seven shops more."));
            workflow.approve(banes, OPEN);
            var first = versions.get(banes, OPEN, 1);
            assertThat(first.covers()).hasSize(10);
            assertThat(first.content().line("g3").orElseThrow().texts()).containsEntry(LineText.PROGRESS, before);
            assertThat(first.content().line("g3").orElseThrow().police())
                    .isNotNull()
                    .extracting(said -> said.texts().getFirst().text())
                    .isEqualTo("Patrols were doubled.");
            var second = versions.get(banes, OPEN, 2);
            assertThat(second.covers()).containsExactly("g3");
            assertThat(second.why()).contains("Late data", "March came in late");
        });
    }

    @Test
    void whatTheChairLeftAloneWhenSendingOthersBackIsSettled() {
        people.as("chair.banes", () -> workflow.query(banes, OPEN, Set.of("g4"), "Which month?"));
        answer("g4", "February alone.");
        people.as("chair.banes", () -> {
            var since = versions.sinceLast(banes, OPEN).orElseThrow();
            assertThat(since.last().kind()).isEqualTo(VersionKind.SENT_BACK);
            assertThat(since.toSign()).containsExactly("g4");
            assertThat(since.differences()).hasSize(1);
            workflow.approve(banes, OPEN);
            assertThat(versions.list(banes, OPEN).getLast().covers()).containsExactly("g4");
        });
    }

    @Test
    void aQueryOfThePolicingBodySettlesNothing() {
        people.as("performance.as", () -> workflow.query(banes, OPEN, Set.of("g4"), "Which month?"));
        answer("g4", "February alone.");
        people.as("chair.banes", () -> {
            assertThat(versions.sinceLast(banes, OPEN)).isEmpty();
            workflow.approve(banes, OPEN);
            assertThat(versions.get(banes, OPEN, 1).covers()).hasSize(10);
        });
    }

    @Test
    void refusesToSignNamingWhatThePersonSaved() {
        people.as("chair.banes", () -> workflow.query(banes, OPEN, Set.of("g4"), "Which month?"));
        people.alsoGive("officer2.banes", banes, Role.APPROVER);
        people.as("officer2.banes", () -> {
            var line = service.line(banes, OPEN, "g4");
            service.changeLine(banes, OPEN, "g4", line.version(), LineChange.text(LineText.CHALLENGES, "Rain."));
        });
        answer("g4", "February alone.");
        people.as(
                "officer2.banes",
                () -> assertThatThrownBy(() -> workflow.approve(banes, OPEN))
                        .isInstanceOfSatisfying(
                                ConflictException.class,
                                e -> assertThat(e.reasons()).containsExactly("Guideline 4: Challenges")));
    }

    @Test
    void refusesToSignOwnPoliceCommentary() {
        people.alsoGive("police.banes", banes, Role.APPROVER);
        people.as(
                "police.banes",
                () -> assertThatThrownBy(() -> workflow.approve(banes, OPEN))
                        .isInstanceOfSatisfying(
                                ConflictException.class,
                                e -> assertThat(e.reasons()).containsExactly("Guideline 3: Police commentary")));
        people.as("chair.banes", () -> workflow.approve(banes, OPEN));
    }

    @Test
    void refusesToSignOwnPlannedActions() {
        people.as("chair.banes", () -> workflow.query(banes, OPEN, Set.of("g5"), "What will be done?"));
        people.alsoGive("officer2.banes", banes, Role.POLICE_LEAD);
        people.alsoGive("officer2.banes", banes, Role.APPROVER);
        people.as(
                "officer2.banes",
                () -> commentary.addAction(
                        banes,
                        OPEN,
                        "g5",
                        new ActionDetails("Visit venues", "Sergeant", LocalDate.of(2025, 9, 1), ActionStatus.PLANNED)));
        answer("g5", "See the action.");
        people.as(
                "officer2.banes",
                () -> assertThatThrownBy(() -> workflow.approve(banes, OPEN))
                        .isInstanceOfSatisfying(
                                ConflictException.class,
                                e -> assertThat(e.reasons()).containsExactly("Guideline 5: A planned action")));
        people.as("chair.banes", () -> workflow.approve(banes, OPEN));
    }

    @Test
    void aSecondClickSignsNothingASecondTime() {
        people.as("chair.banes", () -> workflow.approve(banes, OPEN));
        conflicts("chair.banes", () -> workflow.approve(banes, OPEN));
        people.as("chair.banes", () -> assertThat(versions.list(banes, OPEN)).hasSize(1));
    }

    @Test
    void isForThoseWhoReadWholeReturns() {
        people.as("chair.banes", () -> workflow.approve(banes, OPEN));
        for (var who : new String[] {"officer.banes", "police.banes", "performance.as", "commissioning.as"}) {
            people.as(who, () -> assertThat(versions.list(banes, OPEN)).as(who).hasSize(1));
        }
        for (var who : new String[] {"provider.banes", "analyst.banes"}) {
            refuses(who, () -> versions.list(banes, OPEN));
            refuses(who, () -> versions.sinceLast(banes, OPEN));
        }
        for (var who : new String[] {"officer.bristol", "performance.lancashire"}) {
            people.as(
                    who,
                    () -> assertThatThrownBy(() -> versions.list(banes, OPEN)).isInstanceOf(NotFoundException.class));
        }
        people.as(
                "chair.banes",
                () -> assertThatThrownBy(() -> versions.get(banes, OPEN, 2)).isInstanceOf(NotFoundException.class));
        assertThatThrownBy(() -> versions.list(banes, OPEN)).as("signed out").isInstanceOf(NotFoundException.class);
    }

    private void answer(String key, String progress) {
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, key);
            var changed =
                    service.changeLine(banes, OPEN, key, line.version(), LineChange.text(LineText.PROGRESS, progress));
            service.markReady(banes, OPEN, key, changed.version());
            workflow.submit(banes, OPEN);
        });
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
    }
}
