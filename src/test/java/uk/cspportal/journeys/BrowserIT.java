package uk.cspportal.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import uk.cspportal.testing.PackagedPortal;

/** Base of the journeys: real Chromium, the packaged portal, real MySQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserIT {

    private Playwright playwright;
    private Browser browser;
    private PackagedPortal portal;

    @BeforeAll
    void start() {
        portal = startPortal();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    void stop() {
        Stream.<AutoCloseable>of(browser, playwright, portal).forEach(BrowserIT::close);
    }

    PackagedPortal startPortal() {
        return PackagedPortal.onMySql(getClass().getSimpleName());
    }

    PackagedPortal portal() {
        return portal;
    }

    Visitor atDesk(String username) {
        return Visitor.atDesk(browser, portal.address(), username);
    }

    Visitor onPhone(String username) {
        return Visitor.onPhone(browser, portal.address(), username);
    }

    private static Path chromium() {
        return Stream.of(System.getProperty("portal.chromium", ""), "/usr/bin/chromium", "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium was found: run ./portal test"));
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
