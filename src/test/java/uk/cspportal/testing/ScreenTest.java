package uk.cspportal.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.identity.ui.TenantPage;

/**
 * Base of the tests of screens: a server-side browser (Karibu-Testing) on the demonstration data, signed in as one of
 * its people or as nobody.
 */
@PortalTest
@Tag("screen")
public abstract class ScreenTest {

    private static final Routes ROUTES = Pages.routes();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuthenticationProvider signIn;

    /** Starts a browser session as one of the demonstration people. */
    protected void signIn(String username) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(username, "demo");
        signIn(signIn.authenticate(typed));
    }

    /** Starts a browser session as somebody whom a test made up. */
    protected void signIn(Authentication who) {
        SecurityContextHolder.getContext().setAuthentication(who);
        startBrowser();
    }

    /** Starts a browser session as nobody. */
    protected void signedOut() {
        SecurityContextHolder.clearContext();
        startBrowser();
    }

    /** Goes to a path such as {@code bristol/returns}. */
    protected void open(String path) {
        UI.getCurrent().navigate(path);
        MockVaadin.clientRoundtrip(true);
    }

    private void startBrowser() {
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            var who = SecurityContextHolder.getContext().getAuthentication();
            request.setUserPrincipalInt(who);
            request.setUserInRole((principal, role) -> who != null
                    && who.getAuthorities().stream().anyMatch(a -> ("ROLE_" + role).equals(a.getAuthority())));
            return request;
        });
        MockVaadin.setup(MockedUI::new, new PortalServlet(context));
    }

    /** Knows the portal's layout before the first page is opened; Karibu-Testing looks for routes only. */
    private static final class PortalServlet extends MockSpringServlet {
        PortalServlet(ApplicationContext context) {
            super(ROUTES, context, MockedUI::new);
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration)
                throws ServiceException {
            var service = super.createServletService(configuration);
            Pages.layOut(service.getContext());
            return service;
        }
    }

    /** Nothing of the portal is shown; a browser would now be at the sign-in page. */
    protected static void assertNothingIsShown() {
        _assertNone(TenantPage.class);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
