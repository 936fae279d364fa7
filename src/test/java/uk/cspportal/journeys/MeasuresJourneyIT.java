package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an analyst does with measures: reads, rebases, projects, takes away, writes a sheet, brings figures in. */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeasuresJourneyIT extends BrowserIT {

    private static final String BANES = "bath-and-north-east-somerset";
    private static final String CRIME = BANES + "/measures/recorded-crime";

    @Test
    @Order(1)
    void readsAnAnalysisByMouseAndByKeyboardAndTakesItsPictureAway() throws IOException {
        try (var analyst = atDesk("analyst.banes").signIn()) {
            analyst.open(CRIME);
            analyst.seesTitle("Police recorded total crime");
            analyst.sees("Total crime stayed steady.");
            analyst.sees("Year end 2025/26");
            analyst.sees("B&NES is second lowest of five");
            analyst.page().locator("portal-chart svg").first().waitFor();
            analyst.look("measure-analysis");

            var chart = analyst.page().locator("portal-chart").first();
            chart.focus();
            analyst.page().keyboard().press("Home");
            assertThat(analyst.page().locator("[role=status].visually-hidden").last())
                    .hasText("Jan 2023. Total crime: 886");

            var picture = analyst.page()
                    .waitForDownload(() -> analyst.page()
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save picture"))
                            .first()
                            .click());
            assertThat(picture.suggestedFilename())
                    .startsWith("total-crime-a-month")
                    .endsWith(".png");
            try (InputStream in = Files.newInputStream(picture.path())) {
                assertThat(ImageIO.read(in).getWidth()).isEqualTo(2312);
            }

            analyst.page()
                    .getByLabel("Projection", new Page.GetByLabelOptions().setExact(true))
                    .uncheck();
            analyst.page().waitForURL("**/recorded-crime?without=projection");
            analyst.page().goBack();
            analyst.page().waitForURL("**/recorded-crime");
        }
    }

    @Test
    @Order(2)
    void rebasesWithAReason() {
        try (var analyst = atDesk("analyst.banes").signIn()) {
            analyst.open(BANES + "/measures/shoplifting");
            analyst.click("Rebase");
            analyst.sees("A rebase forgives the past");
            var period = analyst.page()
                    .locator("vaadin-dialog")
                    .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Period"));
            period.fill("January 2024");
            period.press("Enter");
            analyst.type("Why", "A shop moved out");
            analyst.confirm("Rebase");
            analyst.sees("A shop moved out");
            analyst.look("measure-rebased");
        }
    }

    @Test
    @Order(3)
    void isToldWhatIsWrongWithAFileAndReadsASheet() {
        try (var analyst = atDesk("analyst.banes").signIn()) {
            analyst.open(BANES + "/measures");
            analyst.look("measures");
            analyst.open(BANES + "/figures");
            analyst.look("figures-upload");
            upload(analyst, "measure,period,value\nshoplifting,2025-03,twelve\nno-such,2025-03,3\n");
            analyst.sees("twelve");
            analyst.sees("no-such");
            analyst.look("figures-problems");
            analyst.open(BANES + "/measures/recorded-crime/sheet");
            analyst.sees("History of this sheet");
            analyst.look("measure-sheet");
        }
    }

    @Test
    @Order(4)
    void readsWhatStandsOutAndWhatIsPublished() {
        try (var office = atDesk("performance.as").signIn()) {
            office.open("avon-and-somerset/exceptions");
            office.sees("Stands out, because");
            office.look("exceptions-force");
            office.open("avon-and-somerset/national");
            office.sees("Published figures, England and Wales");
            office.look("national");
            office.open("avon-and-somerset/national?measure=official-recorded-crime");
            office.sees("12 months to December 2024");
            office.look("national-measure");
        }
    }

    @Test
    @Order(5)
    void readsTheSameOnAPhone() {
        try (var officer = onPhone("officer.banes").signIn()) {
            officer.open(CRIME);
            officer.page().locator("portal-chart svg").first().waitFor();
            officer.look("measure-analysis");
            officer.open(BANES + "/exceptions").look("exceptions");
            officer.open(BANES + "/schedule").look("schedule");
            officer.open(CRIME + "/sheet").look("measure-sheet");
        }
    }

    private static void upload(Visitor visitor, String csv) {
        Locator input = visitor.page().locator("vaadin-upload input[type=file]");
        input.setInputFiles(new FilePayload("figures.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
