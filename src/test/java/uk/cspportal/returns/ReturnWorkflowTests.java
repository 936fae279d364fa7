package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Provenance;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class ReturnWorkflowTests {

    private static final Quarter OPEN = Quarter.parse("2024-25-Q4");
    private static final Quarter PUBLISHED = Quarter.parse("2024-25-Q3");

    @Autowired
    private ReturnService service;

    @Autowired
    private ReturnWorkflow workflow;

    @Autowired
    private ReturnOverviews overviews;

    @Autowired
    private FigureService figures;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private EntityManager entities;

    private TenantId banes;

    @BeforeEach
    void banes() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

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
    void theSecondOfTwoOfficersIsToldAndLosesNothing() {
        people.as("officer.banes", () -> {
            var seen = service.line(banes, OPEN, "g7");
            people.as(
                    "officer2.banes",
                    () -> service.changeLine(
                            banes, OPEN, "g7", seen.version(), LineChange.text(LineText.LOOKING_AHEAD, "Theirs")));
            assertThatThrownBy(() -> service.changeLine(
                            banes, OPEN, "g7", seen.version(), LineChange.text(LineText.LOOKING_AHEAD, "Mine")))
                    .isInstanceOfSatisfying(
                            StaleLineException.class,
                            e -> assertThat(e.theirs().texts()).containsEntry(LineText.LOOKING_AHEAD, "Theirs"));
        });
    }

    @Test
    void draftsAreTheTypistsAlone() {
        people.as("officer.banes", () -> service.saveDraft(banes, OPEN, "g7", LineText.LOOKING_AHEAD, "We exp"));
        people.as(
                "officer.banes",
                () -> assertThat(service.drafts(banes, OPEN, "g7")).containsEntry(LineText.LOOKING_AHEAD, "We exp"));
        people.as(
                "officer2.banes",
                () -> assertThat(service.drafts(banes, OPEN, "g7")).isEmpty());
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            service.changeLine(
                    banes, OPEN, "g7", line.version(), LineChange.text(LineText.LOOKING_AHEAD, "We expect less."));
            assertThat(service.drafts(banes, OPEN, "g7")).isEmpty();
        });
    }

    @Test
    void theProviderSeesOneLineAndNothingElse() {
        people.as("provider.banes", () -> {
            assertThat(service.get(banes, OPEN).lines())
                    .extracting(l -> l.guideline().key())
                    .containsExactly("g6");
            assertThatThrownBy(() -> service.line(banes, OPEN, "g1")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> service.saveDraft(banes, OPEN, "g1", LineText.PROGRESS, "x"))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void linesAreReadFromAboveOnlyOnceSubmitted() {
        for (var reader : List.of("police.banes", "performance.as", "commissioning.as")) {
            people.as(reader, () -> {
                assertThat(service.get(banes, OPEN).lines()).as(reader).isEmpty();
                assertThat(service.get(banes, OPEN).overview().total()).isEqualTo(10);
                assertThat(service.get(banes, PUBLISHED).lines()).as(reader).hasSize(10);
            });
        }
    }

    @Test
    void tellsTheOfficeWhoIsWhere() {
        var force = tenants.byCode("E23000036").orElseThrow().id();
        people.as(
                "performance.as",
                () -> assertThat(overviews.below(force, OPEN))
                        .hasSize(5)
                        .filteredOn(o -> o.tenant().equals(banes))
                        .singleElement()
                        .satisfies(o -> assertThat(o.ready()).isEqualTo(4)));
        people.as(
                "performance.lancashire",
                () -> assertThatThrownBy(() -> overviews.below(force, OPEN)).isInstanceOf(NotFoundException.class));
        refuses("officer.banes", () -> overviews.below(force, OPEN));
    }

    @Test
    void isNotThereForAnotherPartnership() {
        people.as("officer.bristol", () -> {
            assertThatThrownBy(() -> service.list(banes)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> service.get(banes, OPEN)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> workflow.submit(banes, OPEN)).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void aFigureOutsideItsBoundsNeedsAConfirmation() {
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            var negative = Arrays.asList(BigDecimal.valueOf(-3), BigDecimal.TEN, BigDecimal.TEN);
            assertThatThrownBy(() -> service.changeLine(
                            banes, OPEN, "g7", line.version(), LineChange.value(months(negative, false))))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems().getFirst().place())
                                    .isEqualTo("anti-social-behaviour.implausible"));
            var kept = service.changeLine(banes, OPEN, "g7", line.version(), LineChange.value(months(negative, true)));
            assertThat(kept.values().getFirst().value()).isEqualByComparingTo("17");
        });
    }

    @Test
    void aQuarterWithAMissingMonthStaysPartial() {
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            var kept = service.changeLine(
                    banes,
                    OPEN,
                    "g7",
                    line.version(),
                    LineChange.value(months(Arrays.asList(BigDecimal.ONE, null, BigDecimal.TEN), false)));
            assertThat(kept.values().getFirst().status()).isEqualTo(FigureStatus.PARTIAL);
            assertThat(service.line(banes, Quarter.parse("2024-25-Q2"), "g7")
                            .values()
                            .getFirst()
                            .status())
                    .isEqualTo(FigureStatus.PARTIAL);
        });
    }

    @Test
    void aMonthThatWasTakenOutStaysOut() {
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            service.changeLine(
                    banes,
                    OPEN,
                    "g7",
                    line.version(),
                    LineChange.value(months(Arrays.asList(BigDecimal.valueOf(143), null, BigDecimal.TEN), false)));
            assertThat(service.line(banes, OPEN, "g7").values().getFirst().months())
                    .containsExactly(BigDecimal.valueOf(143), null, BigDecimal.TEN);
        });
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

    @Test
    void textsAndMonthsThatDoNotFitAreRefusedAtTheirField() {
        people.as("officer.banes", () -> {
            int version = service.line(banes, OPEN, "g7").version();
            var tooLong = LineChange.text(LineText.PROGRESS, "x".repeat(10_001));
            assertThatThrownBy(() -> service.changeLine(banes, OPEN, "g7", version, tooLong))
                    .isInstanceOf(InvalidInputException.class);
            var fourMonths = LineChange.value(
                    months(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE), false));
            assertThatThrownBy(() -> service.changeLine(banes, OPEN, "g7", version, fourMonths))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    private static ValueChange months(List<BigDecimal> months, boolean plausible) {
        return new ValueChange(
                "anti-social-behaviour", Basis.CHANGED, null, months, null, "Late data", null, plausible);
    }

    private void fillEverything() {
        DemonstrationClock.at(
                DemonstrationClock.DAY.atTime(8, 0),
                () -> people.as(
                        "officer.banes",
                        () -> service.get(banes, OPEN).lines().stream()
                                .filter(line -> line.state() != LineState.READY)
                                .forEach(this::fill)));
        entities.flush();
        entities.clear();
    }

    private void fill(ReturnLine line) {
        var texts = new EnumMap<LineText, String>(LineText.class);
        for (var field : LineText.values()) {
            texts.put(field, "Written for " + field.field());
        }
        var values = line.values().stream()
                .map(v -> LineReader.confirmable(v.source())
                        ? ValueChange.confirm(v.measure().key())
                        : ValueChange.notAvailable(v.measure().key(), "Not supplied yet"))
                .toList();
        var key = line.guideline().key();
        var changed = service.changeLine(banes, OPEN, key, line.version(), new LineChange(texts, values));
        service.markReady(banes, OPEN, key, changed.version());
    }

    private void alsoApprover(String username) {
        people.alsoGive(username, banes, Role.APPROVER);
    }

    private ReturnState state() {
        return as("officer.banes", () -> service.get(banes, OPEN).overview().state());
    }

    private BigDecimal antiSocialBehaviour(Period month) {
        return as(
                "officer.banes",
                () -> figures.series(banes, "anti-social-behaviour")
                        .at(month)
                        .orElseThrow()
                        .value());
    }

    private <T> T as(String username, Supplier<T> work) {
        var result = new java.util.concurrent.atomic.AtomicReference<T>();
        people.as(username, () -> result.set(work.get()));
        return result.get();
    }

    private void refuses(String username, ThrowingCallable act) {
        people.as(username, () -> assertThatThrownBy(act).as(username).isInstanceOf(AccessDeniedException.class));
    }

    private void conflicts(String username, ThrowingCallable act) {
        people.as(username, () -> assertThatThrownBy(act).as(username).isInstanceOf(ConflictException.class));
    }
}
