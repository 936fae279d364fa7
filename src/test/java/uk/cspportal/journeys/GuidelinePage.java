package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** One guideline of the return, open before one of those who work on it. */
record GuidelinePage(Visitor visitor) {

    static final List<String> TEXTS = List.of("Progress", "Challenges", "Looking back", "Looking ahead");

    static GuidelinePage open(Visitor visitor, String key) {
        visitor.open(ReturnPage.PATH + "/" + key);
        return new GuidelinePage(visitor);
    }

    /** @param name how the return calls the person from then on */
    GuidelinePage handTo(String person, String name) {
        visitor.click("Hand over");
        visitor.choose(person);
        visitor.type("How the return names them", name);
        visitor.confirm("Hand over");
        visitor.sees("Held by: " + name);
        return this;
    }

    void giveBack(String word) {
        visitor.click("Give back to the officers");
        visitor.type("A word to the officers (optional)", word);
        visitor.confirm("Give back to the officers");
        visitor.seesTitle("Quarterly returns");
    }

    GuidelinePage write(String text, String words) {
        visitor.type(text, words);
        return this;
    }

    /** Types without leaving the field, until the portal has kept it as a draft. */
    GuidelinePage begin(String text, String words) {
        visitor.field(text).fill(words);
        visitor.sees("Draft saved at");
        return this;
    }

    GuidelinePage noSignificantUpdate(String text) {
        visitor.click("Answer " + text + " with: no significant update, see last quarter");
        assertThat(button("Take back the answer to " + text)).isVisible();
        return this;
    }

    GuidelinePage confirmFigures() {
        visitor.choose("Confirm the recorded figures");
        return this;
    }

    GuidelinePage nothingIsKnown(String why) {
        var missing = visitor.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Not available, with a reason"));
        for (int i = 0; i < missing.count(); i++) {
            missing.nth(i).check();
            var reason =
                    visitor.page().getByLabel("Why the figure is not available").nth(i);
            reason.fill(why);
            reason.blur();
        }
        return this;
    }

    /** Enters a figure of the first measure, or another than the recorded one. */
    GuidelinePage enter(String figure, String number, String source, String why) {
        visitor.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("figures, with a reason"))
                .first()
                .check();
        visitor.select(
                visitor.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Where the changed figures come from"))
                        .first(),
                source);
        var reason = visitor.page().locator(".value-form textarea").first();
        reason.fill(why);
        reason.blur();
        visitor.type(figure + ", in the return", number);
        return this;
    }

    /** The question that a figure raises which stands out. */
    GuidelinePage explain(String what, String why, String next, String byWhen) {
        visitor.sees("What lies behind this figure?");
        visitor.type("What happened?", what);
        visitor.type("Why?", why);
        visitor.type("What next?", next);
        visitor.typeDate("By when?", byWhen);
        return this;
    }

    GuidelinePage change() {
        visitor.click("Make changes");
        return this;
    }

    void markReady() {
        visitor.click("Mark as ready");
        assertThat(button("Make changes")).isVisible();
    }

    /** Somebody else saved the same text meanwhile: both stand there, and nothing is decided yet. */
    GuidelinePage isAsked(String mine, String theirs) {
        var conflict = visitor.page().locator(".conflict");
        assertThat(conflict).containsText(mine);
        assertThat(conflict).containsText(theirs);
        visitor.look("return-conflict");
        return this;
    }

    GuidelinePage keepBoth() {
        visitor.click("Keep both");
        assertThat(visitor.page().locator(".conflict")).hasCount(0);
        return this;
    }

    void shows(String text, String words) {
        assertThat(visitor.field(text)).hasValue(words);
    }

    private Locator button(String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
