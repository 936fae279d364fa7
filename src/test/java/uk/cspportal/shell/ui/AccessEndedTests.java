package uk.cspportal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.PeopleService;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

/** What somebody sees whose role is ended while they have a page open. */
class AccessEndedTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset";

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private PeopleService service;

    @Autowired
    private Tenants tenants;

    @Autowired
    private OpenPages openPages;

    @ParameterizedTest
    @ValueSource(strings = {"", "/returns", "/returns/2024-25-q4", "/returns/2024-25-q4/g1", "/plan", "/measures"})
    void takesEveryOpenPageAwayBeforeTheNextAct(String page) {
        signIn("officer2.banes");
        open(BANES + page);
        _assertOne(TenantPage.class);
        act();
        _assertOne(TenantPage.class);
        end("officer2.banes");
        act();
        assertEnded();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysSoAlsoWhenAServiceWasFirstToRefuse(boolean unknown) {
        signIn("officer2.banes");
        open(BANES + "/returns");
        end("officer2.banes");
        var refusal = unknown ? new NotFoundException("gone") : new AccessDeniedException("refused");
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(refusal));
        assertEnded();
    }

    @Test
    void saysSoAgainWhenThePageIsOpenedAnew() {
        signIn("officer2.banes");
        end("officer2.banes");
        open(BANES + "/returns");
        assertEnded();
    }

    @Test
    void takesAwayOnlyWhatTheNewRoleDoesNotOpen() {
        signIn("officer2.banes");
        open(BANES + "/returns/2024-25-q4");
        change("officer2.banes", Role.PROVIDER);
        act();
        _assertOne(TenantPage.class);
        open(BANES + "/plan");
        assertEnded();
    }

    @Test
    void leavesStrangersInTheDark() {
        signIn("officer.bristol");
        open(BANES + "/returns");
        assertThat(heading()).isEqualTo("Page not found");
    }

    @Test
    void leavesPagesOfOthersAlone() {
        signIn("officer.banes");
        open(BANES + "/returns");
        end("officer2.banes");
        act();
        _assertOne(TenantPage.class);
    }

    /** What the browser's next request meets before anything in it is done. */
    private void act() {
        var request = (VaadinServletRequest) VaadinRequest.getCurrent();
        ((FakeRequest) request.getRequest())
                .setParameter(
                        ApplicationConstants.UI_ID_PARAMETER,
                        String.valueOf(UI.getCurrent().getUIId()));
        openPages.synchronizedHandleRequest(VaadinSession.getCurrent(), request, VaadinResponse.getCurrent());
    }

    private void assertEnded() {
        assertThat(heading()).isEqualTo("You no longer have access");
        assertThat(_get(AccessEndedPage.class).getElement().getTextRecursively())
                .contains("Your role Officer in Bath and North East Somerset ended on 22 April 2025");
        _assertNone(TenantPage.class);
        _assertOne(Button.class, b -> b.withText("Sign out"));
    }

    private static String heading() {
        return _get(H1.class).getElement().getTextRecursively();
    }

    private void end(String username) {
        people.as("administrator.banes", () -> {
            var member = member(username);
            service.end(banes(), member.membership(), member.version(), "Left the council");
        });
    }

    private void change(String username, Role role) {
        people.as("administrator.banes", () -> {
            var member = member(username);
            service.changeRole(banes(), member.membership(), member.version(), role, "Other work");
        });
    }

    private uk.cspportal.identity.Member member(String username) {
        return service.members(banes()).stream()
                .filter(m -> m.held() && m.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }
}
