package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.NewFigure;
import uk.cspportal.measures.Provenance;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;

class ReturnWorkflowTests extends ReturnTestBase {

    private static final String SATISFACTION = "victim-satisfaction";

    @Autowired
    private FigureService figures;

    @Test
    void carriesAQuarterFromCollectionToPublication() {
        fillEverything();
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        assertThat(state()).isEqualTo(ReturnState.WITH_POLICE);
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        people.as("chair.banes", () -> workflow.approve(banes, OPEN));
        people.as("performance.as", () -> workflow.publish(banes, OPEN));
        assertThat(state()).isEqualTo(ReturnState.PUBLISHED);
    }

    @Test
    void doesNotSubmitWhatIsNotReadyAndNamesIt() {
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> workflow.submit(banes, OPEN))
                        .isInstanceOfSatisfying(
                                ConflictException.class,
                                e -> assertThat(e.reasons())
                                        .anyMatch(reason -> reason.startsWith("g7: "))
                                        .noneMatch(reason -> reason.startsWith("g1: "))));
        assertThat(state()).isEqualTo(ReturnState.OPEN);
    }

    @Test
    void everyStepIsForItsOwnRole() {
        refuses("chair.banes", () -> workflow.submit(banes, OPEN));
        refuses("police.banes", () -> workflow.submit(banes, OPEN));
        refuses("officer.banes", () -> workflow.commentComplete(banes, OPEN));
        refuses("officer.banes", () -> workflow.approve(banes, OPEN));
        refuses("chair.banes", () -> workflow.publish(banes, OPEN));
        refuses("officer.banes", () -> workflow.query(banes, OPEN, Set.of("g1"), "Why?"));
        refuses("provider.banes", () -> workflow.submit(banes, OPEN));
    }

    @Test
    void noStepIsTakenOutOfTurn() {
        conflicts("police.banes", () -> workflow.commentComplete(banes, OPEN));
        conflicts("chair.banes", () -> workflow.approve(banes, OPEN));
        conflicts("performance.as", () -> workflow.publish(banes, OPEN));
        conflicts("chair.banes", () -> workflow.query(banes, OPEN, Set.of("g1"), "Why?"));
        conflicts("officer.banes", () -> workflow.submit(banes, PUBLISHED));
        conflicts("chair.banes", () -> workflow.approve(banes, PUBLISHED));
        conflicts("performance.as", () -> workflow.publish(banes, PUBLISHED));
    }

    @Test
    void whoeverSubmittedDoesNotSign() {
        fillEverything();
        alsoApprover("officer.banes");
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        conflicts("officer.banes", () -> workflow.approve(banes, OPEN));
        assertThat(state()).isEqualTo(ReturnState.FOR_SIGN_OFF);
    }

    @Test
    void whoeverWroteDoesNotSign() {
        alsoApprover("officer2.banes");
        fillEverything();
        people.as("officer2.banes", () -> {
            var line = service.line(banes, OPEN, "g1");
            var changed = service.changeLine(
                    banes, OPEN, "g1", line.version(), LineChange.text(LineText.PROGRESS, "Another word."));
            service.markReady(banes, OPEN, "g1", changed.version());
        });
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        conflicts("officer2.banes", () -> workflow.approve(banes, OPEN));
        people.as("chair.banes", () -> workflow.approve(banes, OPEN));
    }

    @Test
    void aQueryOpensTheNamedLineOnly() {
        fillEverything();
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        people.as("chair.banes", () -> workflow.query(banes, OPEN, Set.of("g3"), "Is this one month only?"));
        assertThat(state()).isEqualTo(ReturnState.OPEN);
        people.as("officer.banes", () -> {
            var queried = service.line(banes, OPEN, "g3");
            assertThat(queried.state()).isEqualTo(LineState.QUERIED);
            assertThat(queried.query())
                    .isNotNull()
                    .extracting(LineQuery::message)
                    .isEqualTo("Is this one month only?");
            var locked = service.line(banes, OPEN, "g4");
            assertThat(locked.editable()).isFalse();
            assertThatThrownBy(() -> service.changeLine(
                            banes, OPEN, "g4", locked.version(), LineChange.text(LineText.PROGRESS, "x")))
                    .isInstanceOf(ConflictException.class);
            assertThat(service.markReady(banes, OPEN, "g3", queried.version()).state())
                    .isEqualTo(LineState.READY);
            workflow.submit(banes, OPEN);
        });
        assertThat(state()).isEqualTo(ReturnState.WITH_POLICE);
    }

    @Test
    void changedFiguresAreRecordedAtTheSignature() {
        fillEverything();
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            var changed = service.changeLine(
                    banes,
                    OPEN,
                    "g7",
                    line.version(),
                    LineChange.value(new ValueChange(
                            "anti-social-behaviour",
                            Basis.CHANGED,
                            null,
                            List.of(BigDecimal.valueOf(143), BigDecimal.valueOf(165), BigDecimal.valueOf(190)),
                            null,
                            "Five late reports",
                            "Police area analyst",
                            false)));
            assertThat(changed.values().getFirst().value()).isEqualByComparingTo("498");
            assertThat(changed.values().getFirst().source().value()).isEqualByComparingTo("493");
            service.markReady(banes, OPEN, "g7", changed.version());
            workflow.submit(banes, OPEN);
        });
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        var february = Period.parse("2025-02");
        assertThat(antiSocialBehaviour(february)).isEqualByComparingTo("160");
        people.as("chair.banes", () -> workflow.approve(banes, OPEN));
        assertThat(antiSocialBehaviour(february)).isEqualByComparingTo("165");
        people.as(
                "officer.banes",
                () -> assertThat(figures.history(banes, "anti-social-behaviour").stream()
                                .filter(f -> f.period().equals(february)))
                        .hasSize(2)
                        .last()
                        .satisfies(f -> {
                            assertThat(f.reason()).isEqualTo("Five late reports");
                            assertThat(f.provenance()).isEqualTo(Provenance.RETURN);
                        }));
    }

    @Test
    void theNumberOfAnswersAddedToAConfirmedShareIsRecordedAtTheSignature() {
        fillEverything();
        people.as("officer.banes", () -> {
            var share = new BigDecimal("74.2");
            recordShareWithoutAnswers(share);
            int version = service.line(banes, OPEN, "g10").version();
            var confirm = new ValueChange(
                    SATISFACTION, Basis.CONFIRMED, null, List.of(), BigDecimal.valueOf(298), null, null, false);
            var line = service.changeLine(banes, OPEN, "g10", version, LineChange.value(confirm));
            service.markReady(banes, OPEN, "g10", line.version());
            workflow.submit(banes, OPEN);
        });
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        people.as("chair.banes", () -> workflow.approve(banes, OPEN));
        people.as("officer.banes", () -> {
            var recorded = figures.series(banes, SATISFACTION).quarter(OPEN);
            assertThat(recorded.value()).isEqualByComparingTo("74.2");
            assertThat(recorded.base()).isEqualByComparingTo("298");
            assertThat(figures.history(banes, SATISFACTION).getLast().reason())
                    .isEqualTo("Number of answers added in the quarterly return");
        });
    }

    private void recordShareWithoutAnswers(BigDecimal share) {
        var figure = new NewFigure(
                Period.of(OPEN), share, FigureStatus.FINAL, null, null, Provenance.FEED, "Survey without its base");
        figures.record(banes, SATISFACTION, List.of(figure), "Corrected");
        assertThat(figures.series(banes, SATISFACTION).quarter(OPEN).base()).isNull();
    }

    @Test
    void whoeverSubmittedBeforeAQueryDoesNotSignAfterIt() {
        fillEverything();
        alsoApprover("officer.banes");
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        people.as("chair.banes", () -> workflow.query(banes, OPEN, Set.of("g3"), "Sure?"));
        people.as("officer2.banes", () -> {
            service.markReady(banes, OPEN, "g3", service.line(banes, OPEN, "g3").version());
            workflow.submit(banes, OPEN);
        });
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        conflicts("officer.banes", () -> workflow.approve(banes, OPEN));
    }

    @Test
    void aQueryNeedsALineAndAQuestion() {
        fillEverything();
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        people.as("chair.banes", () -> {
            assertThatThrownBy(() -> workflow.query(banes, OPEN, Set.of(), "Why?"))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> workflow.query(banes, OPEN, Set.of("g1"), " "))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> workflow.query(banes, OPEN, Set.of("g99"), "Why?"))
                    .isInstanceOf(NotFoundException.class);
        });
        assertThat(state()).isEqualTo(ReturnState.FOR_SIGN_OFF);
    }

    private BigDecimal antiSocialBehaviour(Period month) {
        return as(
                "officer.banes",
                () -> figures.series(banes, "anti-social-behaviour")
                        .at(month)
                        .orElseThrow()
                        .value());
    }
}
