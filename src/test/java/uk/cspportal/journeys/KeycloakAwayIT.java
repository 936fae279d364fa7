package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What people meet while Keycloak is away; the last of the journeys through it, which it ends. */
@Order(Integer.MAX_VALUE)
class KeycloakAwayIT extends FullPortalIT {

    private static final String RETURNS = "/" + BANES + "/returns";

    @Test
    void letsPeopleAtWorkGoOnAndTellsOthersWhileKeycloakIsAway() {
        try (var atWork = visit();
                var arriving = visit()) {
            var page = atWork.newPage();
            page.navigate(RETURNS);
            signInAtKeycloak(page, "officer.banes", "demo");
            assertThat(page.locator("h1").first()).containsText("Quarterly returns");
            portal().kill("Keycloak");
            page.reload();
            assertThat(page.locator("h1").first()).containsText("Quarterly returns");
            var other = arriving.newPage();
            other.navigate(RETURNS);
            assertThat(other.getByText("The sign-in service does not answer").first())
                    .isVisible();
            assertThat(other.getByText("Try again").first()).isVisible();
        }
    }
}
