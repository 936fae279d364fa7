package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A platform administrator sets up a force area and keeps its partnerships; an administrator reads the audit trail. */
@Order(FullPortalIT.LATE)
class PlatformJourneyIT extends FullPortalIT {

    @Test
    void setsUpAForceAreaAndKeepsItsPartnerships() {
        try (var admin = atDesk("admin")) {
            admin.page().navigate("/");
            admin.typePassword();
            provideOneTimeCode(admin);
            admin.seesTitle("Force areas");
            admin.look("platform");
            setUpKent(admin);
            changePolicingBody(admin);
            mergeTwoPartnerships(admin);
            rename(admin);
            addAuthority(admin);
            admin.open("platform/bath-and-north-east-somerset");
            admin.page().setViewportSize(390, 844);
            admin.sees("Responsible authorities");
        }
        try (var administrator = onPhone("administrator.banes").signIn()) {
            administrator.open(BANES + "/profile").look("profile");
        }
    }

    private static void provideOneTimeCode(Visitor admin) {
        var page = admin.page();
        page.getByText("Mobile Authenticator Setup").first().waitFor();
        page.getByText("Unable to scan?").click();
        var key = page.locator("#kc-totp-secret-key").innerText();
        page.locator("#totp").fill(OneTimeCode.now(key));
        page.locator("[type=submit]").first().click();
    }

    private static void setUpKent(Visitor admin) {
        admin.open("platform/kent");
        admin.sees("This force area does not use the portal yet");
        admin.look("platform-not-set-up");
        admin.click("Set up this force area");
        save(admin, "Set up this force area");
        admin.sees("Ready for Q1 2025/26?");
        admin.click("Name an administrator");
        admin.type("E-mail address", "community.safety@kent.example");
        admin.look("platform-administrator");
        save(admin, "Invite");
        admin.sees("Invited 22 April 2025");
        admin.look("platform-set-up");
    }

    private static void changePolicingBody(Visitor admin) {
        admin.open("platform/avon-and-somerset");
        named(admin, AriaRole.BUTTON, "Change").first().click();
        admin.typeDate("Last day (optional)", "07/05/2028");
        admin.type("Why", "The office of Police and Crime Commissioner ends");
        save(admin, "Save");
        admin.sees("22 November 2012 to 7 May 2028");
        admin.click("Add a policing body");
        admin.type("Name", "Avon and Somerset Policing Board");
        admin.type("Kind", "Policing board");
        admin.typeDate("First day", "08/05/2028");
        admin.type("Why", "The successor by law");
        admin.look("platform-policing-body");
        save(admin, "Save");
        admin.sees("From 8 May 2028");
        admin.look("platform-force-area");
    }

    private static void mergeTwoPartnerships(Visitor admin) {
        admin.click("Merge partnerships");
        for (var partnership : new String[] {"North Somerset", "South Gloucestershire"}) {
            named(admin, AriaRole.CHECKBOX, partnership).check();
        }
        admin.type("Name", "North Somerset and South Gloucestershire");
        admin.type("Short name", "North Somerset and South Glos");
        admin.type("ONS code", "E22999001");
        admin.type("Address", "north-somerset-and-south-gloucestershire");
        admin.typeDate("From", "01/04/2026");
        admin.type("Why", "Both councils agreed");
        admin.look("platform-merge");
        save(admin, "Merge partnerships");
        admin.seesTitle("North Somerset and South Gloucestershire");
        admin.sees("Begins 1 April 2026");
        admin.look("platform-merged");
    }

    private static void rename(Visitor admin) {
        admin.open("platform/bath-and-north-east-somerset");
        admin.click("Rename");
        admin.type("Name", "Bath and Avon Valley");
        admin.typeDate("From", "01/06/2025");
        admin.type("Why", "Decided by the council");
        save(admin, "Rename");
        admin.sees("From 1 June 2025");
        admin.seesTitle("Bath and North East Somerset");
    }

    private static void addAuthority(Visitor admin) {
        admin.sees("3 of the five kinds that the Crime and Disorder Act 1998 asks for are missing");
        named(admin, AriaRole.BUTTON, "Add: Health").click();
        admin.type("Organisation", "The integrated care board");
        admin.type("Why", "Named by the partnership");
        admin.look("platform-authority");
        save(admin, "Save");
        admin.sees("2 of the five kinds");
        admin.look("platform-partnership");
    }

    @Test
    void readsAndVerifiesTheAuditTrail() {
        try (var administrator = atDesk("administrator.banes").signIn()) {
            administrator.open(BANES + "/audit");
            administrator.seesTitle("Audit trail");
            administrator.page().waitForCondition(() -> {
                administrator.click("Verify");
                return administrator
                        .page()
                        .getByText("The audit trail is whole")
                        .isVisible();
            });
            administrator.look("audit");
            administrator.type("To what", "2024-25-Q3");
            administrator.page().waitForURL(url -> url.contains("thing=2024-25-Q3"));
            administrator.sees("Published the return");
            administrator.doesNotSee("Gave a role");
            var file = administrator.page().waitForDownload(() -> administrator.follow("Download the chain’s head"));
            assertThat(file.suggestedFilename()).startsWith("audit-chain-head-");
        }
        try (var administrator = onPhone("administrator.banes").signIn()) {
            administrator.open(BANES + "/audit").look("audit");
        }
        try (var officer = atDesk("officer.banes").signIn()) {
            officer.open(BANES + "/audit");
            officer.seesTitle("Page not found");
        }
    }

    /** Presses a button of the open dialog, which then closes. */
    private static void save(Visitor admin, String button) {
        admin.confirm(button);
        assertThat(admin.page().locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]"))
                .hasCount(0);
    }

    private static Locator named(Visitor visitor, AriaRole role, String name) {
        return visitor.page().getByRole(role, new Page.GetByRoleOptions().setName(name));
    }
}
