package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the screen calls saved is there after the portal, and its database, were killed in the middle of their work. */
abstract class Durability extends BrowserIT {

    private static final String LINE = "bath-and-north-east-somerset/returns/2024-25-q4/g4";
    private static final String TYPED = "Typed a moment before the power went.";

    @Test
    void keepsWhatWasSavedWhenKilled() {
        try (var officer = atDesk("officer.banes").signIn()) {
            officer.open(LINE);
            officer.field("Looking ahead").fill(TYPED);
            officer.sees("Draft saved at");
            killEverything();
            startEverything();
        }
        try (var officer = atDesk("officer.banes").signIn()) {
            officer.open(LINE);
            assertThat(officer.field("Looking ahead")).hasValue(TYPED);
        }
    }

    void killEverything() {
        portal().killHard();
    }

    void startEverything() {
        portal().startAgain();
    }
}
