package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import uk.cspportal.testing.FullPortal;

/** Signing in and out through a real Keycloak, and what happens when Keycloak says no or says nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {

    private static final String BANES = "/bath-and-north-east-somerset";
    private static final String RETURNS = BANES + "/returns";
    private static final String NEWCOMER = "newcomer@demonstration.example";

    private FullPortal portal;
    private Chromium chromium;

    @BeforeAll
    void start() {
        portal = FullPortal.start(Path.of("target/full"), 28_080);
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        portal.close();
    }

    @Test
    @Order(1)
    void leadsToThePageThatWasAskedForAndEndsBothSessions() {
        try (var browser = visit()) {
            var page = browser.newPage();
            page.navigate(RETURNS);
            var before = sessionId(browser);
            signInAtKeycloak(page, "officer.banes", "demo");
            assertThat(page.locator("h1").first()).containsText("Quarterly returns");
            assertThat(page.url()).contains(RETURNS);
            assertThat(sessionId(browser)).isNotEqualTo(before);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(page.locator("h1").first()).containsText("Signed out");
            page.navigate(RETURNS);
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    @Order(2)
    void endsThePortalsSessionWhenAnAdministratorEndsItInKeycloak() {
        try (var browser = visit()) {
            var page = browser.newPage();
            page.navigate(RETURNS);
            signInAtKeycloak(page, "chair.banes", "demo");
            assertThat(page.locator("h1").first()).containsText("Quarterly returns");
            portal.administer(
                    "POST", "/users/" + portal.user("chair.banes").get("id").asString() + "/logout", "");
            page.navigate(RETURNS);
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    @Order(3)
    void endsTheSessionOfALockedAccountOnceItsAccessTokenHasRunOut() {
        portal.administer("PUT", "", "{\"accessTokenLifespan\": 1}");
        try (var browser = visit()) {
            var page = browser.newPage();
            page.navigate(RETURNS);
            signInAtKeycloak(page, "police.banes", "demo");
            assertThat(page.locator("h1").first()).containsText("Quarterly returns");
            page.reload();
            assertThat(page.locator("h1").first()).containsText("Quarterly returns");
            var user = "/users/" + portal.user("police.banes").get("id").asString();
            portal.administer("PUT", user, "{\"enabled\": false}");
            page.waitForCondition(() -> {
                page.navigate(RETURNS);
                return page.locator("#username").isVisible();
            });
            portal.administer("PUT", user, "{\"enabled\": true}");
        } finally {
            portal.administer("PUT", "", "{\"accessTokenLifespan\": 240}");
        }
    }

    @Test
    @Order(4)
    void refusesAWrongPassword() {
        try (var browser = visit()) {
            var page = browser.newPage();
            page.navigate(RETURNS);
            signInAtKeycloak(page, "officer.bristol", "wrong");
            assertThat(page.getByText("Invalid username or password.").first()).isVisible();
        }
    }

    @Test
    @Order(5)
    void asksAPlatformAdministratorForAOneTimeCode() {
        try (var browser = visit()) {
            var page = browser.newPage();
            page.navigate("/");
            signInAtKeycloak(page, "admin", "demo");
            assertThat(page.getByText("Mobile Authenticator Setup").first()).isVisible();
            page.getByText("Unable to scan?").click();
            var key = page.locator("#kc-totp-secret-key").innerText();
            page.locator("#totp").fill(OneTimeCode.now(key));
            page.locator("[type=submit]").first().click();
            page.waitForURL(url -> url.startsWith(portal.address()));
        }
    }

    @Test
    @Order(6)
    void takesTheTokenOfAServiceAccountWithAMembershipAndNoOther() {
        try (var browser = visit()) {
            var token = portal.clientToken("csp-portal-feed");
            assertThat(status(browser, "/api/v1/me", token)).isEqualTo(200);
            assertThat(status(browser, "/api/v1/tenants/E23000036/measures", token))
                    .isEqualTo(200);
            assertThat(status(browser, "/api/v1/tenants/E23000003/measures", token))
                    .isEqualTo(404);
            assertThat(status(browser, "/api/v1/me", token.substring(0, token.length() - 4) + "AAAA"))
                    .isEqualTo(401);
            assertThat(browser.request().get("/api/v1/me").status()).isEqualTo(401);
        }
    }

    @Test
    @Order(7)
    void leadsSomebodyInvitedFromTheMailIntoTheTenant() {
        try (var atWork = visit();
                var invited = visit()) {
            var administrator = atWork.newPage();
            administrator.navigate(BANES + "/people");
            signInAtKeycloak(administrator, "administrator.banes", "demo");
            button(administrator, "Invite a colleague").click();
            administrator
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Viewer"))
                    .first()
                    .check();
            administrator.getByLabel("E-mail address").fill(NEWCOMER);
            button(administrator, "Invite").click();
            assertThat(administrator.getByText("Open until 22 May 2025").first())
                    .isVisible();
            administrator.waitForCondition(() -> !portal.mailTo(NEWCOMER).isEmpty());
            assertThat(portal.mailTo(NEWCOMER))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail)
                            .contains("From: Partnership portal <portal@demonstration.example>")
                            .contains(portal.address() + BANES));

            var newcomer = invited.newPage();
            newcomer.navigate(portal.address() + BANES);
            signInAtKeycloak(newcomer, "newcomer", "demo");
            assertThat(newcomer.locator("h1").first()).containsText("Bath and North East Somerset");
        }
    }

    @Test
    @Order(8)
    void letsPeopleAtWorkGoOnAndTellsOthersWhileKeycloakIsAway() {
        try (var atWork = visit();
                var arriving = visit()) {
            var page = atWork.newPage();
            page.navigate(RETURNS);
            signInAtKeycloak(page, "officer.banes", "demo");
            assertThat(page.locator("h1").first()).containsText("Quarterly returns");
            portal.kill("Keycloak");
            page.reload();
            assertThat(page.locator("h1").first()).containsText("Quarterly returns");
            var other = arriving.newPage();
            other.navigate(RETURNS);
            assertThat(other.getByText("The sign-in service does not answer").first())
                    .isVisible();
            assertThat(other.getByText("Try again").first()).isVisible();
        }
    }

    private BrowserContext visit() {
        return chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(portal.address()));
    }

    private static void signInAtKeycloak(Page page, String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String sessionId(BrowserContext browser) {
        return browser.cookies(portal.address()).stream()
                .filter(cookie -> cookie.name.equals("portal"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static int status(BrowserContext browser, String path, String token) {
        return browser.request()
                .get(path, RequestOptions.create().setHeader("Authorization", "Bearer " + token))
                .status();
    }

    /** The code that an authenticator shows: RFC 6238 with the realm's six digits and thirty seconds. */
    private static final class OneTimeCode {

        private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

        static String now(String key) {
            try {
                var mac = javax.crypto.Mac.getInstance("HmacSHA1");
                mac.init(new javax.crypto.spec.SecretKeySpec(decode(key.replace(" ", "")), "RAW"));
                var hash = mac.doFinal(java.nio.ByteBuffer.allocate(8)
                        .putLong(System.currentTimeMillis() / 30_000)
                        .array());
                var offset = hash[hash.length - 1] & 0xf;
                var number = java.nio.ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
                return "%06d".formatted(number % 1_000_000);
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] decode(String key) {
            var bytes = new java.io.ByteArrayOutputStream();
            int held = 0;
            int bits = 0;
            for (var letter : key.toCharArray()) {
                held = held << 5 | BASE_32.indexOf(letter);
                bits += 5;
                if (bits >= 8) {
                    bits -= 8;
                    bytes.write(held >> bits);
                    held &= (1 << bits) - 1;
                }
            }
            return bytes.toByteArray();
        }
    }
}
