package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A quarter of Bath and North East Somerset as the people see it who do it: the officer and the policing body's office;
 * and an officer of Bristol who sees nothing of it. Once at a desk, once on a phone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class QuarterJourney extends BrowserIT {

    static final String BANES = "bath-and-north-east-somerset";
    static final String RETURN = BANES + "/returns/2024-25-q4";

    /** A browser of the width that this journey is made at. */
    abstract Visitor visit(String username);

    @Test
    @Order(0)
    void aNewcomerReadsThatItIsADemonstrationAndWhoCanBePlayed() {
        try (var newcomer = visit("officer.banes")) {
            newcomer.open("");
            newcomer.sees("This is a demonstration");
            newcomer.sees("22 April 2025");
            newcomer.sees("performance.lancashire");
            newcomer.look("sign-in");
            newcomer.page().locator("#sign-in-officer-bristol").click();
            newcomer.seesTitle("Bristol");
            newcomer.look("home-bristol");
            newcomer.signOut();
            newcomer.sees("This is a demonstration");
        }
    }

    @Test
    @Order(1)
    void theOfficerSeesWhatIsDueAndConfirmsAFigure() {
        try (var officer = visit("officer.banes").signIn()) {
            officer.sees("4 of 10");
            officer.look("home-officer");
            officer.open(RETURN);
            officer.seesTitle("Quarterly return, Q4 2024/25");
            officer.sees("Joint working on ‘cuckooing’");
            officer.look("return");
            officer.open(RETURN + "/g5").look("return-g5");
            officer.open(RETURN + "/g7");
            officer.seesTitle("Police recorded Anti-Social Behaviour");
            officer.look("return-g7");
            officer.click("Mark as ready");
            officer.sees("There is a problem");
            officer.look("return-g7-problems");
            officer.choose("Confirm the recorded figures");
            officer.type("Looking ahead", "We expect the usual spring rise.");
            officer.sees("Draft saved at");
            officer.click("Mark as ready");
            officer.sees("Go on to guideline");
            officer.open(RETURN);
            officer.sees("5 of 10 complete");
        }
    }

    @Test
    @Order(6)
    void performanceStaffSeeAllPartnershipsAndOpenAMeasure() {
        try (var performance = visit("performance.as").signIn()) {
            performance.look("home-performance");
            performance.open("avon-and-somerset/overview");
            performance.seesTitle("Force overview");
            performance.sees("Needs attention, because…");
            performance.look("force-overview");
            performance
                    .page()
                    .locator("a[href*='bath-and-north-east-somerset/measures/recorded-crime']")
                    .first()
                    .click();
            performance.sees("expected range");
            performance.look("measure");
            performance.click("Show as table");
            performance.look("measure-table");
        }
    }

    @Test
    @Order(7)
    void theCommissionerReviewsAGrantReturnAndRecordsADecision() {
        try (var commissioner = visit("commissioning.as").signIn()) {
            commissioner.look("home-commissioner");
            commissioner.open("avon-and-somerset/grants");
            commissioner.look("grants");
            commissioner
                    .page()
                    .locator("a[href*='2024-25-q4']")
                    .filter(new Locator.FilterOptions().setHasText("Q4"))
                    .first()
                    .click();
            commissioner.sees("Your review");
            commissioner.look("grant-review");
            var comments = commissioner.page().locator(".review-section");
            for (int i = 0; i < comments.count(); i++) {
                var section = comments.nth(i);
                section.getByLabel("3 Good").check();
                section.locator("textarea").fill("Delivered as planned; see the figures beside.");
                section.locator("textarea").blur();
            }
            commissioner.page().locator(".decision vaadin-radio-button").first().click();
            var reason = commissioner.page().locator(".decision textarea").last();
            reason.fill("Delivery is sound and the spend is close to profile.");
            reason.blur();
            commissioner.click("Record decision");
            commissioner.confirm("Record decision");
            commissioner.sees("Decided by");
            commissioner.look("grant-decided");
        }
    }

    @Test
    @Order(8)
    void anOfficerOfBristolSeesNothingOfIt() {
        try (var bristol = visit("officer.bristol").signIn()) {
            bristol.seesTitle("Bristol");
            bristol.doesNotSee("Bath and North East Somerset");
            for (var path : List.of(
                    BANES,
                    RETURN,
                    RETURN + "/g7",
                    RETURN + "/review",
                    BANES + "/measures",
                    BANES + "/plan",
                    BANES + "/grants",
                    "avon-and-somerset/overview",
                    "avon-and-somerset/grants")) {
                bristol.open(path);
                bristol.seesTitle("Page not found");
            }
            bristol.look("not-found");
            bristol.open("bristol/returns/2024-25-q4").look("return-bristol");
            bristol.doesNotSee("B&NES");
            assertThat(bristol.status("/api/v1/tenants/E22000001/returns/2024-25-Q4"))
                    .isEqualTo(404);
            assertThat(bristol.status("/api/v1/tenants/E22000002/returns/2024-25-Q4"))
                    .isEqualTo(200);
        }
    }

    @Test
    @Order(9)
    void everyOtherPageIsFreeOfGraveBarriers() {
        try (var officer = visit("officer.banes").signIn()) {
            officer.open(BANES + "/returns").look("returns");
            officer.open(BANES + "/plan").look("plan");
            officer.open(BANES + "/measures").look("measures");
            officer.open(BANES + "/schedule").look("schedule");
            officer.open(BANES + "/grants").look("grants-partnership");
            officer.open(BANES + "/measures/recorded-crime/sheet").look("measure-sheet");
            officer.open(BANES + "/figures").look("figures-upload");
            officer.open(BANES + "/exceptions").look("exceptions");
            officer.open(BANES + "/national").look("national");
            officer.open(BANES + "/activities").look("activities");
            officer.open(BANES + "/thread").look("thread");
        }
        try (var blackpool = visit("officer.blackpool").signIn()) {
            blackpool.open("blackpool/returns").look("returns-empty");
            blackpool.open("blackpool/plan").look("plan-empty");
        }
    }
}
