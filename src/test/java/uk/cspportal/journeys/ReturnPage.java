package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.UnaryOperator;

/** The task list of the return, and what is done with the return as a whole from there. */
record ReturnPage(Visitor visitor) {

    static final String PATH = FullPortalIT.BANES + "/returns/2024-25-q4";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static ReturnPage open(Visitor visitor) {
        visitor.open(PATH);
        return new ReturnPage(visitor);
    }

    /** No guideline but these is in the list, and no other can be opened. */
    ReturnPage listsOnly(int... numbers) {
        var links = visitor.page().locator(".task-list a[href*='/g']");
        assertThat(links).hasCount(numbers.length);
        for (int number : numbers) {
            assertThat(visitor.page().locator(".task-list a[href$='/g" + number + "']"))
                    .isVisible();
        }
        return this;
    }

    void isRefused(String... pages) {
        for (var page : pages) {
            visitor.open(PATH + page);
            visitor.seesTitle("Page not found");
        }
    }

    ReturnPage counts(String complete) {
        visitor.sees(complete);
        return this;
    }

    void submit() {
        visitor.click("Submit return");
        visitor.confirm("Submit return");
        visitor.sees("2 of 4: Police commentary");
    }

    /** Downloads the workbook, has it filled in elsewhere, and brings it back as far as the preview. */
    ReturnPage workInExcel(UnaryOperator<byte[]> person) {
        visitor.follow("Work in Excel");
        visitor.seesTitle("Work in Excel");
        var page = visitor.page();
        var download =
                page.waitForDownload(() -> page.locator("#download-workbook").click());
        try {
            var filled = person.apply(Files.readAllBytes(download.path()));
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload(download.suggestedFilename(), WORKBOOK, filled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Nothing is taken before the preview was seen. */
    void take(String... previewed) {
        for (var text : previewed) {
            visitor.sees(text);
        }
        visitor.look("workbook-preview");
        visitor.page().locator("#take-workbook").click();
        visitor.sees("changes were taken from");
    }
}
