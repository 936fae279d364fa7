package uk.cspportal.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import uk.cspportal.testing.PackagedPortal;

/** Base of the journeys: real Chromium, the packaged portal, real MySQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserIT {

    private Chromium chromium;
    private PackagedPortal portal;

    @BeforeAll
    void start() {
        portal = startPortal();
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        portal.close();
    }

    PackagedPortal startPortal() {
        return PackagedPortal.onMySql(getClass().getSimpleName());
    }

    PackagedPortal portal() {
        return portal;
    }

    Visitor atDesk(String username) {
        return Visitor.atDesk(chromium.browser(), portal.address(), username);
    }

    Visitor onPhone(String username) {
        return Visitor.onPhone(chromium.browser(), portal.address(), username);
    }
}
