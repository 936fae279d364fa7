package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Who did what when to the return, as far as the reader may know it. */
record TimelinePage(Visitor visitor) {

    static TimelinePage open(Visitor visitor) {
        visitor.open(ReturnPage.PATH + "/timeline");
        visitor.look("timeline");
        return new TimelinePage(visitor);
    }

    /** With what lies too far back to be shown at once. */
    TimelinePage inWhole() {
        visitor.page().getByText("earlier ones").click();
        return this;
    }

    TimelinePage tells(String what) {
        visitor.sees(what);
        return this;
    }

    void keepsBack(String what) {
        visitor.doesNotSee(what);
    }

    void names(List<String> people) {
        for (var person : people) {
            assertThat(visitor.page()
                            .locator("main")
                            .getByText(person, new Locator.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();
        }
    }
}
