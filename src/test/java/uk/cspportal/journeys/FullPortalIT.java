package uk.cspportal.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import uk.cspportal.testing.FullPortal;

/** Base of the journeys through a real Keycloak: all of them share the one portal that {@code ./portal full} starts. */
@Tag(FullPortal.TAG)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FullPortalIT {

    /** Order of the classes: after all journeys that do without Keycloak, so that it can start meanwhile. */
    static final int LATE = Integer.MAX_VALUE - 1;

    static final String BANES = "bath-and-north-east-somerset";

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    FullPortal portal() {
        return FullPortal.running();
    }

    /** A browser of nobody yet. */
    BrowserContext visit() {
        return chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(portal().address()));
    }

    static void signInAtKeycloak(Page page, String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    Visitor atDesk(String username) {
        return Visitor.atDesk(chromium.browser(), portal().address(), username);
    }

    Visitor onPhone(String username) {
        return Visitor.onPhone(chromium.browser(), portal().address(), username);
    }
}
