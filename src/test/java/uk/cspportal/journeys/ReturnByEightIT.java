package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The quarterly return as eight people make it, from open to published: lines handed out and two officers on one text, a
 * round trip through Excel, police commentary, a query, a signature on the difference, and a line opened again.
 */
@Order(FullPortalIT.LATE - 1)
class ReturnByEightIT extends FullPortalIT {

    private static final String OFFICER = "Visits by both teams go on.";
    private static final String COLLEAGUE = "Housing joined the weekly call.";
    private static final String INTERNAL = "Two of the five posts are vacant until June.";
    private static final String HATE_CRIME = "The figure covers January to March.";

    @Test
    void goesFromOpenToPublished() {
        try (var people = EightPeople.signedIn(this::atDesk)) {
            handOutLines(people);
            fillInWhatWasHandedOut(people);
            workOnTheSameText(people);
            workInExcel(people);
            ReturnPage.open(people.officer()).counts("10 of 10 complete").submit();
            speakForThePolice(people);
            judgeAndSign(people);
            answerAQueryAndSignTheDifference(people);
            openALineAgain(people);
            readIt(people);
        }
        try (var feed = visit()) {
            var published = new PublishedReturn(feed, portal().clientToken("csp-portal-feed"));
            published.says("g3", "lookingBack", HATE_CRIME);
            published.says("g8", "progress", COLLEAGUE + "\n\n" + OFFICER);
            published.holds("g5", 652);
            published.holds("g7", 495);
            published.holds("g9", 147);
            published.isExplained("g5", "2025-06-30");
            published.isJudgedEffective();
            assertThat(published.figures("anti-social-behaviour", "2025-03")).contains("192");
        }
    }

    private static void handOutLines(EightPeople people) {
        GuidelinePage.open(people.officer(), "g5").handTo("IDVA provider BANES", "IDVA provider");
        GuidelinePage.open(people.officer(), "g7").handTo("Police analyst BANES", "Police area analyst");
    }

    private static void fillInWhatWasHandedOut(EightPeople people) {
        ReturnPage.open(people.provider()).listsOnly(5, 6).isRefused("/g7", "/review", "/timeline", "/workbook");
        GuidelinePage.open(people.provider(), "g5")
                .nothingIsKnown("The police have not supplied it yet.")
                .enter(
                        "Domestic abuse incidents, Jan to Mar 2025",
                        "652",
                        "Case system of a provider",
                        "Our own count.")
                .explain(
                        "More people came forward.",
                        "The hospital refers every week now.",
                        "A second advocate starts.",
                        "30/06/2025")
                .write("Challenges", "The service is at its limit.")
                .noSignificantUpdate("Looking back")
                .write("Looking ahead", "We expect the same again.")
                .markReady();

        ReturnPage.open(people.analyst()).listsOnly(2, 3, 4, 7, 9, 10).isRefused("/g1", "/timeline");
        GuidelinePage.open(people.analyst(), "g7")
                .confirmFigures()
                .write("Looking ahead", "We expect the usual spring rise.")
                .markReady();
        for (var key : new String[] {"g2", "g4"}) {
            var page = GuidelinePage.open(people.analyst(), key).nothingIsKnown("The extract comes in May.");
            GuidelinePage.TEXTS.forEach(text -> page.write(text, "Written for " + key + "."));
            page.markReady();
        }
        GuidelinePage.open(people.analyst(), "g9").giveBack("Licensing holds these figures now.");
    }

    private static void workOnTheSameText(EightPeople people) {
        var officer = GuidelinePage.open(people.officer(), "g8");
        var colleague = GuidelinePage.open(people.colleague(), "g8");
        people.officer().sees("Also on this guideline: Second community safety officer BANES");
        people.colleague().sees("Also on this guideline: Community safety officer BANES");
        officer.begin("Progress", OFFICER);
        colleague.write("Progress", COLLEAGUE);
        officer.isAsked(OFFICER, COLLEAGUE).keepBoth();
        colleague.shows("Progress", COLLEAGUE + "\n\n" + OFFICER);
        officer.write("Challenges", "Tenants fear to speak.");
        colleague.shows("Challenges", "Tenants fear to speak.");
        colleague
                .noSignificantUpdate("Looking back")
                .noSignificantUpdate("Looking ahead")
                .markReady();
        people.officer().sees("This guideline can no longer be changed here");
    }

    private static void workInExcel(EightPeople people) {
        people.officer().open(ReturnPage.PATH);
        people.officer().sees("9 of 10 complete");
        ReturnPage.open(people.officer())
                .workInExcel(FilledWorkbook::of)
                .take("What would change", "Night-time economy incidents", "147", "Typed in a spreadsheet: Progress.");
        GuidelinePage.open(people.officer(), "g9").markReady();
    }

    private static void speakForThePolice(EightPeople people) {
        WholeReturnPage.open(people.police())
                .comment(1, "Context", "Shoplifting was lower after joint patrols.")
                .isFor(1, "Context", "Public, once published")
                .comment(1, "Forecast", "A small rise is likely in summer.")
                .comment(1, "Capacity", INTERNAL)
                .isFor(1, "Capacity", "Police and policing body only")
                .expects(1, "Moderate increase")
                .saveCommentary(1)
                .look("police-commentary")
                .plan(1, "Agree summer patrols.", "Neighbourhood policing inspector", "30/05/2025")
                .completeCommentary();
    }

    private static void judgeAndSign(EightPeople people) {
        WholeReturnPage.open(people.chair())
                .sees("What changed since last quarter")
                .look("sign-off")
                .judgeToImprove("guideline 5", "Find a second advocate.", "Commissioning manager", "30/06/2025")
                .judgeEffective("the quarter")
                .sign();
        people.chair().doesNotSee(INTERNAL);
    }

    private static void answerAQueryAndSignTheDifference(EightPeople people) {
        WholeReturnPage.open(people.performance()).ask(1, "Police", "Which patrols?");
        WholeReturnPage.open(people.police()).reply(1, "Those in the Southgate centre.");
        WholeReturnPage.open(people.performance())
                .says(1, "Those in the Southgate centre.")
                .accept(1);
        WholeReturnPage.open(people.performance()).sendBack(3, "Is this January only?");

        ReturnPage.open(people.officer()).counts("Is this January only?");
        GuidelinePage.open(people.analyst(), "g3")
                .write("Looking back", HATE_CRIME)
                .markReady();
        handInAndSign(people, "Guideline 3 came back since Chair of the partnership BANES signed", HATE_CRIME);
        WholeReturnPage.open(people.performance()).publish();
    }

    private static void openALineAgain(EightPeople people) {
        WholeReturnPage.open(people.performance())
                .openAgain("7. Police recorded Anti-Social Behaviour", "Late data", "March was recounted.");
        GuidelinePage.open(people.analyst(), "g7")
                .enter(
                        "Anti-social behaviour, March 2025",
                        "192",
                        "Police area analyst, local extract",
                        "Two incidents came late.")
                .markReady();
        handInAndSign(people, "Guideline 7 came back since Chair of the partnership BANES signed", "495");
        WholeReturnPage.open(people.performance()).publish();
    }

    private static void handInAndSign(EightPeople people, String... differences) {
        ReturnPage.open(people.officer()).submit();
        WholeReturnPage.open(people.police()).completeCommentary();
        WholeReturnPage.open(people.chair())
                .sees("What you sign now")
                .sees(differences)
                .look("sign-off-difference")
                .sign();
    }

    /** What was typed is the partnership’s own; how it went on is read by the policing body too. */
    private static void readIt(EightPeople people) {
        var commissioner = people.commissioner();
        WholeReturnPage.open(commissioner)
                .sees("Revision 2", "Two incidents came late.", "Improvement needed")
                .says(1, INTERNAL);
        TimelinePage.open(commissioner).tells("Late data: March was recounted.").keepsBack("Written for g2.");
        commissioner.open("avon-and-somerset/grants");
        assertThat(commissioner.page().locator("a[href*='2024-25-q4']").first()).isVisible();

        TimelinePage.open(people.officer()).inWhole().names(EightPeople.WHO_WORKED);
    }
}
