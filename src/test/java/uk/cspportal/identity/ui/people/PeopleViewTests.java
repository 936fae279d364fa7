package uk.cspportal.identity.ui.people;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.AskForAccessService;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Member;
import uk.cspportal.identity.PeopleService;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class PeopleViewTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset";
    private static final String PATH = BANES + "/people";

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private PeopleService service;

    @Autowired
    private AskForAccessService asking;

    @Autowired
    private Tenants tenants;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(PATH);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.banes", "officer.bristol", "administrator.as", "newcomer", "admin"})
    void isNotThereForThoseWhoDoNotAdministerTheTenant(String person) {
        signIn(person);
        open(PATH);
        assertThat(_get(H1.class).getElement().getTextRecursively()).isEqualTo("Page not found");
        _assertNone(PeopleView.class);
    }

    @Test
    void listsWhoHasAccess() {
        signIn("administrator.banes");
        open(PATH);
        assertThat(page())
                .contains("Police area lead BANES", "police.banes", "Service provider", "1 April 2022")
                .contains("No invitation is open")
                .doesNotContain("Bristol", "Requests for access", "Earlier roles");
    }

    @Test
    void invitesAColleagueAndWithdrawsTheInvitation() {
        signIn("administrator.banes");
        open(PATH);
        press("Invite a colleague");
        press("Invite");
        assertThat(_get(RoleChoice.class).isInvalid()).isTrue();
        _setValue(_get(RoleChoice.class), Role.ANALYST);
        press("Invite");
        assertThat(_get(EmailField.class).getErrorMessage()).contains("name@council.gov.uk");
        _setValue(_get(EmailField.class), "Jo@bathnes.example");
        press("Invite");
        _assertNone(PeopleDialog.class);
        assertThat(page())
                .contains("jo@bathnes.example", "Analyst", "Open until 22 May 2025")
                .doesNotContain("No mail is sent");
        press("Send again");
        press("Withdraw");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(page()).contains("No invitation is open");
    }

    @Test
    void changesARoleWithItsReason() {
        signIn("administrator.banes");
        open(PATH);
        _click(_get(Button.class, b -> b.withPredicate(is("Change role: Second community safety officer BANES"))));
        _setValue(_get(RoleChoice.class), Role.VIEWER);
        press("Change role", PeopleDialog.class);
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Moved to another team");
        press("Change role", PeopleDialog.class);
        _assertNone(PeopleDialog.class);
        assertThat(page()).contains("Earlier roles", "Moved to another team", "Viewer");
    }

    @Test
    void saysWhenSomebodyElseWasFasterAndShowsHowThingsStand() {
        signIn("administrator.banes");
        open(PATH);
        _click(_get(Button.class, b -> b.withPredicate(is("End access: IDVA provider BANES"))));
        people.as("administrator.banes", () -> {
            var provider = member("provider.banes");
            service.changeRole(banes(), provider.membership(), provider.version(), Role.VIEWER, "Meanwhile");
        });
        _setValue(_get(TextArea.class), "Contract ended");
        press("End access", PeopleDialog.class);
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("Somebody else changed this");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Contract ended");
        press("Cancel");
        assertThat(page()).contains("Meanwhile");
    }

    @Test
    void endsAccess() {
        signIn("administrator.banes");
        open(PATH);
        _click(_get(Button.class, b -> b.withPredicate(is("End access: IDVA provider BANES"))));
        _setValue(_get(TextArea.class), "Contract ended");
        press("End access", PeopleDialog.class);
        assertThat(page()).contains("Earlier roles", "1 April 2022 to 22 April 2025", "Contract ended");
    }

    @Test
    void tellsAtHomeWhoWaitsAndGivesThemAccess() {
        people.as("newcomer", () -> asking.ask(banes(), "New officer in the team"));
        signIn("administrator.banes");
        open(BANES);
        assertThat(_get(TenantPage.class).getElement().getTextRecursively()).contains("1 request for access");
        open(PATH);
        assertThat(page()).contains("Requests for access", "New officer in the team");
        press("Give access");
        _setValue(_get(RoleChoice.class), Role.OFFICER);
        press("Give access", PeopleDialog.class);
        assertThat(page()).contains("newcomer").doesNotContain("Requests for access");
        people.as(
                "administrator.banes",
                () -> assertThat(member("newcomer").role()).isEqualTo(Role.OFFICER));
    }

    @Test
    void declinesARequestWithAReason() {
        people.as("newcomer", () -> asking.ask(banes(), "New officer in the team"));
        signIn("administrator.banes");
        open(PATH);
        press("Decline");
        _setValue(_get(TextArea.class), "Ask Bristol");
        press("Decline", PeopleDialog.class);
        assertThat(page()).doesNotContain("Requests for access");
    }

    private static String page() {
        return _get(PeopleView.class).getElement().getTextRecursively();
    }

    private static void press(String words) {
        _click(_find(Button.class, b -> b.withText(words)).getLast());
    }

    private static void press(String words, Class<PeopleDialog> in) {
        _click(_get(_get(in), Button.class, b -> b.withText(words)));
    }

    private static java.util.function.Predicate<Button> is(String label) {
        return button -> button.getAriaLabel().filter(label::equals).isPresent();
    }

    private Member member(String username) {
        return service.members(banes()).stream()
                .filter(m -> m.held() && m.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }
}
