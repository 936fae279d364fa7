package uk.cspportal.returns.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.commentary.ActionDetails;
import uk.cspportal.commentary.ActionStatus;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.commentary.ThreadSide;
import uk.cspportal.commentary.Wording;
import uk.cspportal.commentary.ui.CommentaryPanel;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.returns.Effectiveness;
import uk.cspportal.returns.LineChange;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.ReturnWorkflow;
import uk.cspportal.returns.ValueChange;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class ReturnReviewViewTests extends ScreenTest {

    private static final Quarter QUARTER = new Quarter(2025, 1);
    private static final String BANES_RETURN = "bath-and-north-east-somerset/returns/2025-26-q1";
    private static final String PAGE = BANES_RETURN + "/review";

    @Autowired
    private ReturnService returns;

    @Autowired
    private ReturnWorkflow workflow;

    @Autowired
    private CommentaryService commentary;

    @Autowired
    private ThreadService threads;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes = new TenantId(-1);

    @BeforeEach
    void openAReturn() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        var day = LocalDate.of(2025, 7, 1);
        var dates = new ReturnDates(day, day.plusDays(30), day.plusDays(45), day.plusDays(60), day.plusDays(70));
        people.as("performance.as", () -> workflow.open(banes, QUARTER, dates));
    }

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(PAGE);
        assertNothingIsShown();
    }

    @Test
    void isNotFoundForAnotherPartnershipAndForTheProvider() {
        for (var who : new String[] {"officer.bristol", "provider.banes"}) {
            signIn(who);
            open(PAGE);
            assertThat(heading()).isEqualTo("Page not found");
            closeBrowserBetween();
        }
    }

    @Test
    void saysWhatAFigureSaysOnceAlsoWhereNobodyExplainedIt() {
        signIn("officer.banes");
        open("bath-and-north-east-somerset/returns/2024-25-q4/review");

        assertThat(page())
                .containsSubsequence(
                        "IDVA referrals gave a signal",
                        "Nobody has said yet what lies behind IDVA referrals.",
                        "What lies behind");
    }

    @Test
    void letsTheOfficerReadAndNothingElse() {
        submit();
        signIn("officer.banes");
        open(PAGE);

        assertThat(heading()).startsWith("The whole return, Q1 2025/26");
        assertThat(_find(GuidelineReview.class)).hasSize(10);
        _assertNone(Button.class, s -> s.withText("Sign off the return"));
        _assertNone(Button.class, s -> s.withText("Send back with a question"));
        assertThat(page()).contains("Not available", "Reason: Not counted yet", "We visited the shops.");
    }

    @Test
    void showsThePoliceNothingBeforeTheReturnIsSubmitted() {
        signIn("police.banes");
        open(PAGE);

        assertThat(page()).contains("Nothing to read yet");
        _assertNone(GuidelineReview.class);
    }

    @Test
    void letsThePoliceAnswerAQuestionBeforeTheReturnIsSubmitted() {
        people.as(
                "officer.banes",
                () -> threads.ask(banes, QUARTER, "g10", ThreadSide.POLICE, "Who is asked in the survey?"));
        signIn("police.banes");
        open(PAGE);

        var place = _get(Card.class, s -> s.withId("guideline-g10"));
        assertThat(place.getElement().getTextRecursively())
                .contains("Guideline 10: Victim satisfaction", "Who is asked in the survey?");
        _click(_get(place, NativeButton.class, s -> s.withText("Reply")));
        _setValue(_get(TextArea.class), "Everybody whose case is closed.");
        _click(_get(Button.class, s -> s.withText("Send reply")));
        people.as(
                "officer.banes",
                () -> assertThat(threads.of(banes, QUARTER))
                        .singleElement()
                        .satisfies(one -> assertThat(one.answered()).isTrue()));
    }

    @Test
    void letsThePoliceAreaLeadCommentAndCompleteButNotWithUnsavedDrafts() {
        submit();
        people.as(
                "police.banes",
                () -> commentary.saveDraft(banes, QUARTER, "g1", Wording.of("Half a thought", null), 0));
        signIn("police.banes");
        open(PAGE);

        assertThat(heading()).startsWith("Police commentary, Q1 2025/26");
        _click(_get(Button.class, s -> s.withText("Commentary complete")));
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("unsaved drafts on guidelines 1.");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(state()).isEqualTo(ReturnState.WITH_POLICE);

        var first = _find(CommentaryPanel.class).getFirst();
        _click(_get(first, Button.class, s -> s.withText("Save commentary")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(page()).contains("1 of 10 guidelines");
        _click(_get(Button.class, s -> s.withText("Commentary complete")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(state()).isEqualTo(ReturnState.FOR_SIGN_OFF);
        assertThat(heading()).startsWith("The whole return");
        _assertNone(TextArea.class);
        assertThat(page()).contains("Half a thought");
    }

    @Test
    void letsTheChairSignOff() {
        bringToSignOff();
        signIn("chair.banes");
        open(PAGE);

        assertThat(heading()).startsWith("Sign off the return, Q1 2025/26");
        assertThat(page()).contains("Look at these first", "no figure. Reason: Not counted yet");
        goOn("Sign off the return");

        assertThat(state()).isEqualTo(ReturnState.SIGNED);
        assertThat(page()).contains("Signed off", "Chair of the partnership BANES");
    }

    @Test
    void signsNothingThatCameBackAfterThePageWasOpened() {
        bringToSignOff();
        signIn("chair.banes");
        open(PAGE);
        people.as("performance.as", () -> workflow.query(banes, QUARTER, Set.of("g7"), "Say which wards."));
        people.as("officer.banes", () -> {
            var line = returns.line(banes, QUARTER, "g7");
            var said = LineChange.text(LineText.PROGRESS, "Twerton and Southdown.");
            var changed = returns.changeLine(banes, QUARTER, "g7", line.version(), said);
            returns.markReady(banes, QUARTER, "g7", changed.version());
            workflow.submit(banes, QUARTER);
        });
        people.as("police.banes", () -> workflow.commentComplete(banes, QUARTER));

        goOn("Sign off the return");

        assertThat(state()).isEqualTo(ReturnState.FOR_SIGN_OFF);
        assertThat(page()).contains("The return has changed since you opened this page", "Twerton and Southdown.");

        goOn("Sign off the return");
        assertThat(state()).isEqualTo(ReturnState.SIGNED);
        assertThat(page()).doesNotContain("has changed since you opened");
    }

    @Test
    void tellsWhoeverSignsWhatChangedSinceLastQuarter() {
        people.as("officer.banes", () -> {
            var line = returns.line(banes, QUARTER, "g7");
            var before = returns.line(banes, QUARTER.previous(), "g7");
            returns.changeLine(
                    banes,
                    QUARTER.previous(),
                    "g7",
                    before.version(),
                    LineChange.text(LineText.CHALLENGES, "Two posts were vacant."));
            returns.changeLine(banes, QUARTER, "g7", line.version(), LineChange.noUpdate(LineText.CHALLENGES));
        });
        people.as(
                "police.banes",
                () -> commentary.addAction(
                        banes,
                        QUARTER,
                        "g3",
                        new ActionDetails("Visit venues", "Sergeant", LocalDate.of(2025, 9, 1), ActionStatus.PLANNED)));
        signIn("officer.banes");
        open(PAGE);
        assertThat(page())
                .containsSubsequence(
                        "What changed since last quarter",
                        "New planned action 1, due 1 September 2025: Visit venues",
                        "No significant update: Challenges");
    }

    @Test
    void letsTheChairJudgeAGuidelineAndAsksForTheActionThatFollows() {
        bringToSignOff();
        signIn("chair.banes");
        open(PAGE);

        _click(_find(Button.class, s -> s.withText("Record the judgement")).getFirst());
        var dialog = _get(JudgementDialog.class);
        chooseImprovement(_get(dialog, RadioButtonGroup.class));
        _click(_get(dialog, Button.class, s -> s.withText("Save the judgement")));
        assertThat(_get(dialog, TextArea.class).getErrorMessage()).isEqualTo("Say what will be done.");
        _setValue(_get(dialog, TextArea.class), "Visit the shops each month.");
        _setValue(_get(dialog, TextField.class), "Community safety officer");
        _setValue(_get(dialog, DatePicker.class), LocalDate.of(2025, 9, 30));
        _click(_get(dialog, Button.class, s -> s.withText("Save the judgement")));

        assertThat(page()).contains("Improvement needed", "Owner: Community safety officer. Due 30 September 2025.");
    }

    @Test
    void sendsChosenGuidelinesBackWithAQuestion() {
        bringToSignOff();
        signIn("chair.banes");
        open(PAGE);

        _click(_find(Button.class, s -> s.withText("Send back with a question")).get(2));
        _click(_get(Button.class, s -> s.withText("Send back")));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write your question.");
        _setValue(_get(TextArea.class), "Is this October only?");
        _click(_get(Button.class, s -> s.withText("Send back")));

        people.as("officer.banes", () -> {
            var whole = returns.get(banes, QUARTER);
            assertThat(whole.overview().state()).isEqualTo(ReturnState.OPEN);
            assertThat(whole.lines())
                    .filteredOn(l -> l.state() == LineState.QUERIED)
                    .extracting(l -> l.guideline().key())
                    .containsExactly("g3");
        });
        assertThat(page()).contains("Question from Chair of the partnership BANES", "Is this October only?");
    }

    @Test
    void opensASignedReturnAgainForAReasonAndShowsWhatTheNextSignatureIsAbout() {
        bringToSignOff();
        people.as("chair.banes", () -> workflow.approve(banes, QUARTER));
        signIn("chair.banes");
        open(PAGE);

        _click(_get(Button.class, s -> s.withText("Open again")));
        var dialog = _get(ReopenDialog.class);
        _click(_get(dialog, Button.class, s -> s.withText("Open again")));
        assertThat(state()).isEqualTo(ReturnState.SIGNED);
        people.as(
                "chair.banes",
                () -> workflow.reopen(
                        banes, QUARTER, Set.of("g2"), uk.cspportal.returns.ReopenReason.ERROR, "A typing error"));
        people.as("officer.banes", () -> {
            var line = returns.line(banes, QUARTER, "g2");
            var changed = returns.changeLine(
                    banes, QUARTER, "g2", line.version(), LineChange.text(LineText.PROGRESS, "We visited twice."));
            returns.markReady(banes, QUARTER, "g2", changed.version());
            workflow.submit(banes, QUARTER);
        });
        people.as("police.banes", () -> workflow.commentComplete(banes, QUARTER));
        open(PAGE);
        assertThat(page())
                .contains("What you sign now", "Guideline 2 came back since", "We visited twice.")
                .contains("Back, to be signed", "As signed")
                .as("the signature of before does not stand for what came back")
                .contains("Submitted by")
                .doesNotContain("Signed off by");

        people.as("chair.banes", () -> workflow.approve(banes, QUARTER));
        open(PAGE);
        assertThat(page()).contains("Revision 1", "Why: An error: A typing error", "Version 2");
        open(BANES_RETURN + "/versions/1");
        assertThat(_get(ReturnVersionView.class).getElement().getTextRecursively())
                .contains("version 1", "What version 2 changed", "We visited the shops.", "We visited twice.");
        open(BANES_RETURN + "/versions/3");
        assertThat(heading()).isEqualTo("Page not found");
    }

    @Test
    void letsThePolicingBodyPublishWhatIsSigned() {
        bringToSignOff();
        people.as("chair.banes", () -> workflow.approve(banes, QUARTER));
        signIn("performance.as");
        open(PAGE);

        goOn("Publish the return");
        assertThat(state()).isEqualTo(ReturnState.PUBLISHED);
    }

    @Test
    void saysWhatHappenedWhenSomebodyElseActedMeanwhile() {
        bringToSignOff();
        signIn("chair.banes");
        open(PAGE);
        people.as("performance.as", () -> workflow.query(banes, QUARTER, Set.of("g1"), "Which months?"));

        goOn("Sign off the return");

        assertThat(state()).isEqualTo(ReturnState.OPEN);
        assertThat(_get(Notice.class, s -> s.withClasses("error")).isVisible()).isTrue();
    }

    /** Every line says that its figures are not available, with all four texts, and the return is submitted. */
    private void submit() {
        people.as("officer.banes", () -> {
            for (var line : returns.get(banes, QUARTER).lines()) {
                Map<LineText, String> texts = new EnumMap<>(LineText.class);
                for (var text : LineText.values()) {
                    texts.put(text, "We visited the shops.");
                }
                var values = line.values().stream()
                        .map(v -> ValueChange.notAvailable(v.measure().key(), "Not counted yet"))
                        .toList();
                var key = line.guideline().key();
                var changed = returns.changeLine(banes, QUARTER, key, line.version(), new LineChange(texts, values));
                returns.markReady(banes, QUARTER, key, changed.version());
            }
            workflow.submit(banes, QUARTER);
        });
    }

    private void bringToSignOff() {
        submit();
        people.as("police.banes", () -> workflow.commentComplete(banes, QUARTER));
    }

    private static void goOn(String step) {
        _click(_get(Button.class, s -> s.withText(step)));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private ReturnState state() {
        var state = new AtomicReference<ReturnState>();
        people.as(
                "performance.as",
                () -> state.set(returns.find(banes, QUARTER).orElseThrow().state()));
        return state.get();
    }

    @SuppressWarnings("unchecked")
    private static void chooseImprovement(RadioButtonGroup<?> which) {
        _setValue((RadioButtonGroup<Effectiveness>) which, Effectiveness.IMPROVEMENT_NEEDED);
    }

    private static String heading() {
        return _get(H1.class).getElement().getTextRecursively();
    }

    private static String page() {
        return _get(ReturnReviewView.class).getElement().getTextRecursively();
    }

    private static void closeBrowserBetween() {
        com.github.mvysny.kaributesting.v10.MockVaadin.tearDown();
    }
}
