package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The quarter on a phone, 390 pixels wide, with the return from the officer's first word to its publication, which at a
 * desk eight people make: {@code ./portal test -Dtests.left.out=none}.
 */
@Tag("long")
class QuarterOnPhoneIT extends QuarterJourney {

    @Override
    Visitor visit(String username) {
        return onPhone(username);
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
        for (var text : GuidelinePage.TEXTS) {
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
    @Order(10)
    void performanceStaffPublish() {
        try (var performance = visit("performance.as").signIn()) {
            performance.open(RETURN + "/review");
            performance.click("Publish the return");
            performance.confirm("Publish the return");
            performance.sees("Published");
        }
    }

    private static Locator guideline(Visitor visitor, int number) {
        return visitor.page().locator("#guideline-g" + number).first();
    }
}
