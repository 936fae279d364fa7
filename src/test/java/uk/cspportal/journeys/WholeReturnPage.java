package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The whole return on one page, before those who comment on it, sign it, publish it and read it. */
record WholeReturnPage(Visitor visitor) {

    static WholeReturnPage open(Visitor visitor) {
        visitor.open(ReturnPage.PATH + "/review");
        return new WholeReturnPage(visitor);
    }

    WholeReturnPage look(String name) {
        visitor.look(name);
        return this;
    }

    /** Types a text of the police commentary. */
    WholeReturnPage comment(int guideline, String category, String words) {
        var field = within(guideline, AriaRole.TEXTBOX, category);
        if (field.count() == 0) {
            within(guideline, AriaRole.BUTTON, category).click();
        }
        field.fill(words);
        return this;
    }

    /** Says who reads a text of the police commentary. */
    WholeReturnPage isFor(int guideline, String category, String readers) {
        visitor.select(
                card(guideline)
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName("Who reads the text on: " + category)),
                readers);
        return this;
    }

    WholeReturnPage expects(int guideline, String outlook) {
        within(guideline, AriaRole.RADIO, outlook).check();
        return this;
    }

    WholeReturnPage saveCommentary(int guideline) {
        within(guideline, AriaRole.BUTTON, "Save commentary").click();
        visitor.confirm("Checked: save");
        assertThat(card(guideline).getByText("Saved by").first()).isVisible();
        return this;
    }

    WholeReturnPage plan(int guideline, String action, String owner, String due) {
        within(guideline, AriaRole.BUTTON, "Add a planned action").click();
        visitor.type("What will be done", action);
        visitor.type("Owner", owner);
        visitor.typeDate("Due", due);
        visitor.confirm("Save action");
        visitor.sees(action);
        return this;
    }

    void completeCommentary() {
        act("Commentary complete", "For sign-off");
    }

    WholeReturnPage ask(int guideline, String side, String question) {
        within(guideline, AriaRole.BUTTON, "Ask a question").click();
        visitor.choose(side);
        visitor.type("Your question", question);
        visitor.confirm("Ask");
        return says(guideline, question);
    }

    WholeReturnPage reply(int guideline, String words) {
        within(guideline, AriaRole.BUTTON, "Reply").click();
        visitor.type("Your reply", words);
        visitor.confirm("Send reply");
        return says(guideline, words);
    }

    void accept(int guideline) {
        within(guideline, AriaRole.BUTTON, "Accept the answer").click();
        says(guideline, "Settled");
    }

    /** @param what of, as the button says it */
    WholeReturnPage judgeEffective(String what) {
        visitor.click("Record the judgement of " + what);
        visitor.choose("Effective");
        visitor.confirm("Save the judgement");
        closed();
        return this;
    }

    WholeReturnPage judgeToImprove(String what, String action, String owner, String due) {
        visitor.click("Record the judgement of " + what);
        visitor.choose("Improvement needed");
        visitor.type("What follows", action);
        visitor.type("Owner", owner);
        visitor.typeDate("Due", due);
        visitor.confirm("Save the judgement");
        closed();
        return this;
    }

    void sendBack(int guideline, String question) {
        visitor.click("Send back guideline " + guideline + " with a question");
        visitor.type("Your question", question);
        visitor.confirm("Send back");
        visitor.sees("Being filled in");
    }

    void openAgain(String guideline, String reason, String words) {
        visitor.click("Open again");
        visitor.page()
                .locator("vaadin-dialog")
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(guideline))
                .check();
        visitor.choose(reason);
        visitor.type("What happened?", words);
        visitor.confirm("Open again");
        visitor.sees("Being filled in");
    }

    void sign() {
        act("Sign off the return", "Signed off");
    }

    void publish() {
        act("Publish the return", "Published");
    }

    WholeReturnPage sees(String... texts) {
        for (var text : texts) {
            visitor.sees(text);
        }
        return this;
    }

    WholeReturnPage says(int guideline, String text) {
        assertThat(card(guideline).getByText(text).first()).isVisible();
        return this;
    }

    private void act(String button, String state) {
        visitor.click(button);
        visitor.confirm(button);
        assertThat(visitor.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(button).setExact(true)))
                .hasCount(0);
        visitor.sees(state);
    }

    private void closed() {
        assertThat(visitor.page().locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private Locator within(int guideline, AriaRole role, String name) {
        return card(guideline)
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Locator card(int guideline) {
        return visitor.page().locator("#guideline-g" + guideline);
    }
}
