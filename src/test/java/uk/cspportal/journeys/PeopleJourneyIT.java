package uk.cspportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A new colleague comes in by asking or by invitation, and somebody's access ends while they are at work. */
@Order(FullPortalIT.LATE)
class PeopleJourneyIT extends FullPortalIT {

    private static final String INVITED = "officer.bristol@demonstration.example";

    @Test
    void letsSomebodyInWhoAsksAndSomebodyWhoIsInvited() {
        try (var newcomer = atDesk("newcomer").signIn();
                var administrator = atDesk("administrator.banes").signIn()) {
            newcomer.seesTitle("You have no access yet");
            newcomer.look("ask-for-access");
            ask(newcomer);
            newcomer.sees("Waiting for an answer");
            newcomer.look("asked-for-access");

            administrator.open(BANES);
            administrator.sees("1 request for access");
            administrator.follow("Open People");
            administrator.seesTitle("People");
            invite(administrator);
            administrator.sees("Open until 22 May 2025");
            administrator.look("people");
            button(administrator, "Give access: New colleague").click();
            administrator.choose("Viewer");
            administrator.confirm("Give access");
            administrator.sees("now has the role Viewer");

            newcomer.open("ask-for-access");
            newcomer.sees("Access given");
            newcomer.follow("Open B&NES");
            newcomer.seesTitle("Bath and North East Somerset");
        }
        goFromTheMailToBothTenants();
        try (var administrator = onPhone("administrator.banes").signIn()) {
            administrator.open(BANES + "/people");
            administrator.look("people");
        }
    }

    /** The address of each page names its tenant, so that one window does not change the other. */
    private void goFromTheMailToBothTenants() {
        try (var officer = atDesk("officer.bristol")) {
            officer.page().waitForCondition(() -> !portal().mailTo(INVITED).isEmpty());
            assertThat(portal().mailTo(INVITED))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail)
                            .contains("From: Partnership portal <portal@demonstration.example>")
                            .contains(portal().address() + "/" + BANES));
            officer.page().navigate(portal().address() + "/" + BANES + "/plan");
            officer.typePassword();
            officer.seesTitle("Community Safety Plan");
            officer.look("two-tenants");
            var other = officer.secondWindow();
            other.open("bristol/returns");
            other.follow("Go to B&NES");
            other.seesTitle("Bath and North East Somerset");
            other.follow("Go to Bristol");
            other.seesTitle("Bristol");
            officer.page().reload();
            officer.seesTitle("Community Safety Plan");
            officer.sees("B&NES");
        }
    }

    @Test
    void takesTheOpenPageAwayWhenARoleEnds() {
        try (var officer = atDesk("officer2.banes").signIn();
                var administrator = atDesk("administrator.banes").signIn()) {
            officer.open(BANES + "/returns/2024-25-q4");
            administrator.open(BANES + "/people");
            button(administrator, "Change role: IDVA provider BANES").click();
            administrator.choose("Viewer");
            administrator.type("Reason", "The contract has ended");
            administrator.confirm("Change role");
            administrator.sees("now has the role Viewer");
            button(administrator, "End access: Second community safety officer BANES")
                    .click();
            administrator.type("Reason", "Left the council");
            administrator.confirm("End access");
            administrator.sees("Earlier roles");

            officer.page().locator(".filter-tabs button").nth(1).click();
            officer.seesTitle("You no longer have access");
            officer.sees("Your role Officer in Bath and North East Somerset ended on 22 April 2025");
            officer.look("access-ended");
            officer.page().reload();
            officer.seesTitle("You no longer have access");
            officer.follow("Ask for access");
            officer.seesTitle("You have no access yet");
        }
        try (var officer = onPhone("officer2.banes").signIn()) {
            officer.look("ask-for-access");
        }
    }

    private static void ask(Visitor newcomer) {
        var where = newcomer.page().getByRole(AriaRole.COMBOBOX);
        where.fill("Bath and North");
        newcomer.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Bath and North East Somerset"))
                .click();
        newcomer.sees("Your request goes to the administrators of Bath and North East Somerset");
        newcomer.type("Who you are and what you need access for", "New officer in the community safety team.");
        newcomer.click("Send the request");
    }

    private static void invite(Visitor administrator) {
        administrator.click("Invite a colleague");
        administrator.choose("Viewer");
        administrator.look("invite");
        administrator.type("E-mail address", INVITED);
        administrator.confirm("Invite");
    }

    private static Locator button(Visitor visitor, String label) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label));
    }
}
