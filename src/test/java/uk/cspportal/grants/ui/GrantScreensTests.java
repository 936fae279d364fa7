package uk.cspportal.grants.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cspportal.grants.Decision;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.shared.ui.Chart;
import uk.cspportal.shared.ui.ErrorSummary;
import uk.cspportal.shared.ui.ScorePicker;
import uk.cspportal.testing.ScreenTest;

class GrantScreensTests extends ScreenTest {

    private static final String AWARD = "/grants/police-and-crime-grant-2022-25-banes";
    private static final String FORCE = "avon-and-somerset";
    private static final String BANES = "bath-and-north-east-somerset";
    private static final String REVIEW = FORCE + AWARD + "/2024-25-q4";

    @ParameterizedTest
    @CsvSource({FORCE + "/grants", FORCE + AWARD, REVIEW})
    void showsNothingToTheSignedOut(String path) {
        signedOut();
        open(path);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @CsvSource({
        "panel.as," + FORCE + "/grants",
        "panel.as," + REVIEW,
        "police.banes," + BANES + "/grants",
        "officer.bristol," + BANES + AWARD,
        "officer.bristol,bristol" + AWARD,
        "officer.bristol,bristol" + AWARD + "/2024-25-q4",
        "officer.banes," + REVIEW,
        "commissioning.as," + FORCE + AWARD + "/2031-32-q1",
        "commissioning.as," + FORCE + AWARD + "/nonsense"
    })
    void doesNotFindWhatTheCallerMayNotSee(String person, String path) {
        signIn(person);
        open(path);
        assertThat(_get(H1.class).getElement().getTextRecursively()).isEqualTo("Page not found");
    }

    @Test
    void listsTheAwardsOfTheForceArea() {
        signIn("commissioning.as");
        open(FORCE + "/grants");
        assertThat(text(GrantsView.class))
                .contains("B&NES", "Bristol", "£360,000", "Waits for review", "30 April 2025", "Overdue");
    }

    @Test
    void showsAPartnershipItsOwnAwardOnly() {
        signIn("officer.banes");
        open(BANES + "/grants");
        assertThat(text(GrantsView.class)).contains("Police and Crime Grant").doesNotContain("Bristol");
        open(BANES + AWARD);
        assertThat(text(AwardView.class)).contains("Hold no personal data in returns.", "£116,500 spent");
    }

    @Test
    void showsAPartnershipTheDecisionButNoScores() {
        signIn("officer.banes");
        open(BANES + AWARD + "/2024-25-q3");
        assertThat(text(GrantReturnView.class))
                .contains("Approved with conditions", "£29,000", "Send a recovery plan")
                .doesNotContain("Close to profile");
        _assertNone(ReviewPanel.class);
    }

    @Test
    void tellsWhereTheYearEndedAndWhereItWouldHave() {
        signIn("performance.as");
        open(REVIEW);
        assertThat(text(GrantReturnView.class))
                .contains(
                        "£112,500 of £120,000",
                        "Underspend",
                        "£7,500",
                        "No measure names this service",
                        "IDVA referrals, 64");
        _assertOne(Chart.class);
        _assertNone(ReviewPanel.class);
        open(FORCE + AWARD + "/2024-25-q3");
        assertThat(text(GrantReturnView.class)).contains("£107,000 to £109,000", "9% to 11% of the award");
    }

    @Test
    void saysWhatIsMissingBeforeADecisionIsRecorded() {
        signIn("commissioning.as");
        open(REVIEW);
        _click(_get(Button.class, b -> b.withText("Record decision")));
        assertThat(text(ErrorSummary.class))
                .contains(
                        "Section 1, Spend: choose a score and write a comment",
                        "Choose a decision",
                        "Write the reason");
        _assertNone(ConfirmDialog.class);
    }

    @Test
    void recordsADecision() {
        signIn("commissioning.as");
        open(REVIEW);
        _find(ScorePicker.class).forEach(score -> _setValue(score, 3));
        _find(TextArea.class, t -> t.withLabel("Comment")).forEach(comment -> _setValue(comment, "Sound."));
        _setValue(decision(), Decision.APPROVED_WITH_CONDITIONS);
        _setValue(_get(TextArea.class, t -> t.withLabel("Conditions")), "Name a measure.");
        _setValue(_get(TextArea.class, t -> t.withLabel("Reason, published with the decision")), "On plan.");
        _click(_get(Button.class, b -> b.withText("Record decision")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(text(GrantReturnView.class))
                .contains("Approved with conditions", "Commissioning officer", "Name a measure.", "£31,500");
        _assertNone(Button.class, b -> b.withText("Record decision"));
    }

    @Test
    void keepsWhatWasTypedForTheNextVisit() {
        signIn("commissioning.as");
        open(REVIEW);
        _setValue(_find(TextArea.class, t -> t.withLabel("Comment")).getFirst(), "Half a sentence");
        _setValue(decision(), Decision.QUERIED);
        _setValue(_get(TextArea.class, t -> t.withLabel("Question to the partnership")), "What is");
        open(FORCE + "/grants");
        open(REVIEW);
        assertThat(_find(TextArea.class, t -> t.withLabel("Comment")).getFirst().getValue())
                .isEqualTo("Half a sentence");
        assertThat(decision().getValue()).isEqualTo(Decision.QUERIED);
        assertThat(_get(TextArea.class, t -> t.withLabel("Question to the partnership"))
                        .getValue())
                .isEqualTo("What is");
    }

    @Test
    void remindsTheCommissionerAtHome() {
        signIn("commissioning.as");
        open(FORCE);
        assertThat(_get(TenantPage.class).getElement().getTextRecursively())
                .contains("Grant return Q4 2024/25 of B&NES", "Waits for review, due 30 April 2025");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Decision> decision() {
        return _find(RadioButtonGroup.class).stream()
                .filter(group -> !(group instanceof ScorePicker))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Class<? extends Component> component) {
        return _get(component).getElement().getTextRecursively();
    }
}
