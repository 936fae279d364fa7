package uk.cspportal.journeys;

import org.junit.jupiter.api.Test;

/** A newcomer opens the portal for the first time. */
class SignInIT extends BrowserIT {

    @Test
    void saysThatItIsADemonstrationAndWhoCanBePlayed() {
        try (var newcomer = atDesk("officer.banes")) {
            newcomer.open("");
            newcomer.sees("This is a demonstration");
            newcomer.sees("22 April 2025");
            newcomer.sees("performance.lancashire");
            newcomer.look("sign-in");
            newcomer.page().locator("#sign-in-officer-bristol").click();
            newcomer.seesTitle("Bristol");
            newcomer.look("home-bristol");
            newcomer.click("Sign out");
            newcomer.sees("This is a demonstration");
        }
        try (var newcomer = onPhone("officer.banes")) {
            newcomer.open("");
            newcomer.look("sign-in");
        }
    }
}
