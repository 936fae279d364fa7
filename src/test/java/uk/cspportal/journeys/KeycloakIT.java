package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Signing in and out through a real Keycloak, and what happens when Keycloak says no or says nothing. */
@Order(FullPortalIT.LATE)
class KeycloakIT extends FullPortalIT {

    private static final String RETURNS = "/" + BANES + "/returns";

    @Test
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
    void endsThePortalsSessionWhenAnAdministratorEndsItInKeycloak() {
        try (var browser = visit()) {
            var page = browser.newPage();
            page.navigate(RETURNS);
            signInAtKeycloak(page, "chair.banes", "demo");
            assertThat(page.locator("h1").first()).containsText("Quarterly returns");
            portal().administer(
                            "POST",
                            "/users/" + portal().user("chair.banes").get("id").asString() + "/logout",
                            "");
            navigateUnlessThePageGoesByItself(page);
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    void endsTheSessionOfALockedAccountOnceItsAccessTokenHasRunOut() {
        // With one second it may be issued and expire in the same, by Keycloak's whole seconds.
        portal().administer("PUT", "", "{\"accessTokenLifespan\": 3}");
        try (var browser = visit()) {
            var page = browser.newPage();
            page.navigate(RETURNS);
            signInAtKeycloak(page, "police.banes", "demo");
            assertThat(page.locator("h1").first()).containsText("Quarterly returns");
            page.reload();
            assertThat(page.locator("h1").first()).containsText("Quarterly returns");
            var user = "/users/" + portal().user("police.banes").get("id").asString();
            try {
                portal().administer("PUT", user, "{\"enabled\": false}");
                page.waitForCondition(() -> {
                    navigateUnlessThePageGoesByItself(page);
                    return page.locator("#username").isVisible();
                });
            } finally {
                portal().administer("PUT", user, "{\"enabled\": true}");
            }
        } finally {
            portal().administer("PUT", "", "{\"accessTokenLifespan\": 240}");
        }
    }

    /** A page whose session has ended goes to the sign-in by itself, and then aborts the navigation that was asked for. */
    private static void navigateUnlessThePageGoesByItself(Page page) {
        try {
            page.navigate(RETURNS);
        } catch (PlaywrightException aborted) {
            if (!aborted.getMessage().contains("ERR_ABORTED")) {
                throw aborted;
            }
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (var browser = visit()) {
            var page = browser.newPage();
            page.navigate(RETURNS);
            signInAtKeycloak(page, "officer.bristol", "wrong");
            assertThat(page.getByText("Invalid username or password.").first()).isVisible();
        }
    }

    @Test
    void takesTheTokenOfAServiceAccountWithAMembershipAndNoOther() {
        try (var browser = visit()) {
            var token = portal().clientToken("csp-portal-feed");
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

    private String sessionId(BrowserContext browser) {
        return browser.cookies(portal().address()).stream()
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
}
