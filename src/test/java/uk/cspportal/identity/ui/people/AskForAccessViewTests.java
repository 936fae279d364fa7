package uk.cspportal.identity.ui.people;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.AccessRequestService;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.ErrorSummary;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class AskForAccessViewTests extends ScreenTest {

    @Autowired
    private AccessRequestService answering;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open("ask-for-access");
        _assertNone(AskForAccessView.class);
    }

    @Test
    void isWhereSomebodyWithoutARoleArrives() {
        signIn("newcomer");
        open("");
        assertThat(heading()).isEqualTo("You have no access yet");
        assertThat(page())
                .contains("New colleague (newcomer)", "Were you invited?")
                .doesNotContain("Partnership administrator");
    }

    @Test
    void sendsARequestAndShowsWhatBecameOfIt() {
        signIn("newcomer");
        open("");
        send();
        assertThat(text(ErrorSummary.class)).contains("Choose the partnership");
        _setValue(where(), banes());
        assertThat(page()).contains("goes to the administrators of Bath and North East Somerset");
        send();
        assertThat(text(ErrorSummary.class)).contains("Write who you are");
        _setValue(_get(TextArea.class), "New officer in the team");
        send();
        assertThat(page()).contains("Waiting for an answer", "Sent on 22 April 2025");
        assertThat(_get(TextArea.class).getValue()).isEmpty();
        people.as("administrator.banes", () -> {
            var request = answering.waiting(banes().id()).getFirst();
            answering.decline(banes().id(), request.id(), request.version(), "Ask Bristol");
        });
        open("ask-for-access");
        assertThat(page()).contains("Declined", "Ask Bristol");
    }

    @Test
    void keepsWhatWasTypedWhenTheRequestIsRefused() {
        signIn("newcomer");
        open("");
        ask();
        ask();
        assertThat(text(ErrorSummary.class)).contains("waiting for an answer");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("New officer in the team");
    }

    @Test
    void saysWhereNobodyCanAnswerYet() {
        signIn("newcomer");
        open("");
        _setValue(where(), tenants.byCode("E22000002").orElseThrow());
        assertThat(page()).contains("Nobody administers Bristol on the portal yet");
    }

    @Test
    void leadsToTheTenantOnceAccessIsGiven() {
        signIn("newcomer");
        open("");
        ask();
        people.as("administrator.banes", () -> {
            var request = answering.waiting(banes().id()).getFirst();
            answering.grant(banes().id(), request.id(), request.version(), Role.VIEWER);
        });
        open("ask-for-access");
        assertThat(heading()).isEqualTo("Ask for access");
        assertThat(page()).contains("Access given", "Open ");
        open("");
        assertThat(heading()).contains("Bath and North East Somerset");
    }

    private void ask() {
        _setValue(where(), banes());
        _setValue(_get(TextArea.class), "New officer in the team");
        send();
    }

    private static void send() {
        _click(_get(Button.class, b -> b.withText("Send the request")));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Tenant> where() {
        return _get(ComboBox.class);
    }

    private Tenant banes() {
        return tenants.byCode("E22000001").orElseThrow();
    }

    private static String heading() {
        return text(H1.class);
    }

    private static String page() {
        return text(AskForAccessView.class);
    }

    private static String text(Class<? extends com.vaadin.flow.component.Component> component) {
        return _get(component).getElement().getTextRecursively();
    }
}
