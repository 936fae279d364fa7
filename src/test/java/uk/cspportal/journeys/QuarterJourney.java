package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One quarter of Bath and North East Somerset by the people who do it: the officer, the police area lead, the chair,
 * and the policing body's office; and an officer of Bristol who sees nothing of it. Once at a desk, once on a phone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class QuarterJourney extends BrowserIT {

    static final String BANES = "bath-and-north-east-somerset";
    static final String RETURN = BANES + "/returns/2024-25-q4";
    private static final List<String> TEXTS = List.of("Progress", "Challenges", "Looking back", "Looking ahead");

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
    @Order(3)
    void theOfficerCompletesTheOthersAndSubmits() {
        try (var officer = visit("officer.banes").signIn()) {
            for (var key : List.of("g2", "g4", "g5", "g8", "g9")) {
                complete(officer, key);
            }
            officer.open(RETURN);
            officer.sees("10 of 10 complete");
            officer.click("Submit return");
            officer.sees("Submit the return for Q4 2024/25?");
            officer.look("return-submit");
            officer.confirm("Submit return");
            officer.sees("2 of 4: Police commentary");
            officer.look("return-submitted");
        }
    }

    private void complete(Visitor officer, String key) {
        officer.open(RETURN + "/" + key);
        var none = officer.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Not available, with a reason"));
        for (int i = 0; i < none.count(); i++) {
            none.nth(i).check();
            var reason =
                    officer.page().getByLabel("Why the figure is not available").nth(i);
            reason.fill("The data holder has not supplied it yet.");
            reason.blur();
        }
        for (var text : TEXTS) {
            officer.type(text, "Written for guideline " + key + ", " + text.toLowerCase() + ".");
        }
        officer.click("Mark as ready");
        officer.sees("Make changes");
    }

    @Test
    @Order(4)
    void thePoliceAreaLeadComments() {
        try (var police = visit("police.banes").signIn()) {
            police.look("home-police");
            police.open(RETURN + "/review");
            police.seesTitle("Police commentary");
            var first = guideline(police, 1);
            first.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Context"))
                    .fill("Shoplifting was lower than a year ago after joint patrols.");
            first.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Stable"))
                    .check();
            first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save commentary"))
                    .click();
            police.confirm("Checked: save");
            assertThat(first.getByText("Police area lead BANES").first()).isVisible();
            first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a planned action"))
                    .click();
            police.type("What will be done", "Agree summer patrols with the business crime partnership");
            police.type("Owner", "Neighbourhood policing inspector");
            police.chooseToday("Due");
            police.click("Save action");
            police.sees("Agree summer patrols with the business crime partnership");
            police.look("police-commentary");
            police.click("Commentary complete");
            police.confirm("Commentary complete");
            police.sees("For sign-off");
        }
    }

    @Test
    @Order(5)
    void theChairSendsOneGuidelineBackAndSignsWhenItIsAnswered() {
        try (var chair = visit("chair.banes").signIn()) {
            chair.look("home-chair");
            chair.open(RETURN + "/review");
            chair.seesTitle("Sign off the return");
            chair.look("sign-off");
            chair.click("Send back guideline 3 with a question");
            chair.type("Your question", "Is this January only?");
            chair.look("sign-off-send-back");
            chair.confirm("Send back");
            chair.sees("Being filled in");
        }
        try (var officer = visit("officer.banes").signIn()) {
            officer.open(RETURN);
            officer.sees("Is this January only?");
            officer.look("return-queried");
            officer.open(RETURN + "/g3");
            officer.type("Looking back", "The figure covers January to March.");
            officer.click("Mark as ready");
            officer.sees("Make changes");
            officer.open(RETURN);
            officer.click("Submit return");
            officer.confirm("Submit return");
            officer.sees("2 of 4: Police commentary");
        }
        try (var police = visit("police.banes").signIn()) {
            police.open(RETURN + "/review");
            police.click("Commentary complete");
            police.confirm("Commentary complete");
            police.sees("For sign-off");
        }
        try (var chair = visit("chair.banes").signIn()) {
            chair.open(RETURN + "/review");
            chair.click("Sign off the return");
            chair.confirm("Sign off the return");
            chair.sees("Signed off");
            chair.look("signed-off");
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
            performance.open(RETURN + "/review");
            performance.click("Publish the return");
            performance.confirm("Publish the return");
            performance.sees("Published");
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

    private static Locator guideline(Visitor visitor, int number) {
        return visitor.page().locator("#guideline-g" + number).first();
    }
}
