package uk.cspportal.returns.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.TableRow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.NewName;
import uk.cspportal.tenancy.TenantNames;

class ReturnViewTests extends ReturnScreens {

    @Autowired
    private TenantNames names;

    @Test
    void countsWhatIsReallyThereAndSaysForHowLongOthersHoldTheRest() {
        signIn("officer.banes");
        open(OPEN);
        assertThat(textOf(ReturnView.class))
                .contains("3 of 5, 60%")
                .contains("Since 1 April 2025, 21 days")
                .containsPattern("\\d+ of \\d+ answers are there, \\d+%");
    }

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(OPEN);
        assertNothingIsShown();
    }

    @Test
    void isNotForOtherPartnershipsNorForThePanel() {
        for (var person : new String[] {"officer.bristol", "panel.as", "performance.lancashire"}) {
            signIn(person);
            open(OPEN);
            _assertNone(ReturnView.class);
        }
    }

    @Test
    void doesNotFindAQuarterWithoutReturnOrWithoutSense() {
        signIn("officer.banes");
        open(BANES + "/returns/2019-20-q1");
        _assertNone(ReturnView.class);
        open(BANES + "/returns/last-quarter");
        _assertNone(ReturnView.class);
    }

    @Test
    void saysWhatThePartnershipWasCalledInAPastQuarter() {
        people.as(
                "admin",
                () -> names.rename(
                        banes(),
                        new NewName("Bath and Avon Valley", "Bath", LocalDate.of(2025, 4, 1), "New name by order")));
        signIn("officer.banes");
        open(OPEN);
        assertThat(textOf(ReturnView.class))
                .contains("In Q4 2024/25 the partnership was called Bath and North East Somerset")
                .contains("It is called Bath and Avon Valley today.");
        assertThat(_get(ReturnView.class).getPageTitle()).contains("B&NES");
    }

    @Test
    void showsWhatIsReadyWhatIsDueAndWhoHoldsWhat() {
        signIn("officer.banes");
        open(OPEN);

        assertThat(textOf(ReturnView.class))
                .contains("Quarterly return, Q4 2024/25")
                .contains("Ten guidelines for January to March 2025, and the story behind each one.")
                .contains("4 of 10 complete")
                .contains("Fri 2 May 2025")
                .contains("10 days left")
                .contains("Continue with guideline 7")
                .contains("Police recorded Anti-Social Behaviour")
                .contains("Police analyst");
        assertThat(_find(GuidelineTable.class)).hasSize(1);
    }

    @Test
    void narrowsTheListToWhatIsHeldByTheCaller() {
        signIn("officer.banes");
        open(OPEN);

        _click(_get(NativeButton.class, spec -> spec.withText("Yours 2")));

        assertThat(_find(_get(GuidelineTable.class), TableRow.class)).hasSize(3);
    }

    @Test
    void saysWhichMonthsNoSourceHolds() {
        signIn("officer.banes");
        open(BANES + "/returns/2024-25-q2");

        assertThat(textOf(Notice.class)).contains("July and August 2024").contains("1 and 7");
        assertThat(textOf(GuidelineTable.class)).contains("1 of 3 months");
    }

    @Test
    void namesTheGuidelinesThatKeepTheReturnFromBeingSubmitted() {
        signIn("officer.banes");
        open(OPEN);

        _click(_get(Button.class, spec -> spec.withId("submit-return")));

        var dialog = _get(ConfirmDialog.class);
        assertThat(dialog.getElement().getProperty("header")).isEqualTo("6 guidelines are not ready");
        assertThat(dialog.getElement().getTextRecursively())
                .contains("7. Police recorded Anti-Social Behaviour")
                .contains("Held by: Police analyst");
        assertThat(state()).isEqualTo(ReturnState.OPEN);
    }

    @Test
    void submitsAReturnWhoseGuidelinesAreAllReady() {
        completeEveryLine();
        signIn("officer.banes");
        open(OPEN);

        _click(_get(Button.class, spec -> spec.withId("submit-return")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(state()).isEqualTo(ReturnState.WITH_POLICE);
        assertThat(textOf(ReturnView.class)).contains("2 of 4: Police commentary");
        _assertNone(Button.class, spec -> spec.withId("submit-return"));
    }

    @Test
    void keepsTheLinesFromThePoliceUntilTheyAreSubmitted() {
        signIn("police.banes");
        open(OPEN);

        _assertNone(GuidelineTable.class);
        assertThat(textOf(ReturnView.class)).contains("The guidelines can be read after they are submitted");
    }

    @Test
    void showsAProviderTheirOwnGuidelineAndNoOther() {
        signIn("provider.banes");
        open(OPEN);

        assertThat(textOf(ReturnView.class))
                .contains("One guideline for January to March 2025, and the story behind it.")
                .contains("Referrals into the IDVA service")
                .doesNotContain("Police recorded hate crime");
    }

    private ReturnState state() {
        return returns.find(banes(), Q4).orElseThrow().state();
    }
}
