package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The quarter at a desk, 1440 pixels wide. */
class QuarterAtDeskIT extends QuarterJourney {

    @Override
    Visitor visit(String username) {
        return atDesk(username);
    }

    @Test
    @Order(2)
    void nothingIsCalledSavedBeforeTheServerHasIt() {
        try (var officer = visit("officer.banes").signIn()) {
            officer.open(RETURN + "/g8");
            officer.field("Looking ahead").fill("Two more visits are planned.");
            officer.sees("Draft saved at");
            var held = new ArrayList<Route>();
            officer.page().route("**/*v-r=uidl*", held::add);
            officer.field("Looking ahead").fill("Two more visits are planned, and one more.");
            officer.sees("Saving…");
            assertThat(officer.page().getByText("Draft saved at").first()).isHidden();
            assertThat(officer.page()
                            .getByText("Not saved: the portal does not answer")
                            .first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            officer.page().unroute("**/*v-r=uidl*");
            held.forEach(Route::resume);
            officer.sees("Draft saved at");
        }
    }
}
