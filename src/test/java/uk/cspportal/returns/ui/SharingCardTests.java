package uk.cspportal.returns.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.returns.ReturnSharing;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.TextLink;

class SharingCardTests extends ReturnScreens {

    @Autowired
    private ReturnSharing sharing;

    @Test
    void asksBeforeSharingSayingWhoWillSeeWhatAndSaysSinceWhen() {
        signIn("officer.banes");
        open(OPEN);
        assertThat(textOf(ReturnSide.class)).contains("only the partnership reads what is written here");

        _click(_get(Button.class, b -> b.withId("sharing")));
        assertThat(_get(ChangeDialog.class).getElement().getTextRecursively())
                .contains(
                        "The performance and commissioning staff of the policing body of Avon and Somerset will read");
        _click(_get(Button.class, b -> b.withText("Share")));
        assertThat(textOf(ReturnSide.class))
                .contains("Shared with the policing body of Avon and Somerset since 22 April 2025")
                .contains("by Community safety officer BANES");

        _click(_get(Button.class, b -> b.withId("sharing")));
        _click(_get(Button.class, b -> b.withText("Stop sharing").withAttribute("theme", "primary")));
        assertThat(textOf(ReturnSide.class)).contains("only the partnership reads what is written here");
    }

    @Test
    void refusesAPageThatStoodOpenWhileSomebodyElseShared() {
        signIn("officer.banes");
        open(OPEN);
        share();
        _click(_get(Button.class, b -> b.withId("sharing")));
        _click(_get(Button.class, b -> b.withText("Share")));
        assertThat(_get(ChangeDialog.class).getElement().getTextRecursively()).contains("has changed since you opened");
    }

    @Test
    void tellsThoseWithAHandedLineButDoesNotAskThem() {
        share();
        signIn("provider.banes");
        open(OPEN);
        assertThat(textOf(ReturnSide.class)).contains("Shared with the policing body of Avon and Somerset");
        _assertNone(Button.class, b -> b.withId("sharing"));
    }

    @Test
    void leadsTheOfficeToTheReturnOnlyWhileItIsSharedAndLetsItReadOnly() {
        signIn("performance.as");
        open("avon-and-somerset/returns");
        _assertNone(TextLink.class, l -> l.withText("B&NES"));

        share();
        open("avon-and-somerset/returns");
        _assertOne(TextLink.class, l -> l.withText("B&NES"));
        assertThat(textOf(ForceReturns.class)).contains("Shared: read it as it stands");

        open(OPEN);
        assertThat(textOf(ReturnView.class)).contains("This return is still being written");
        _assertOne(GuidelineTable.class);
        _assertNone(Button.class, b -> b.withId("submit-return"));
        _assertNone(Button.class, b -> b.withId("sharing"));

        open(OPEN + "/g7");
        _assertOne(LineSheet.class);
        _assertNone(TextArea.class);
        open(OPEN + "/review");
        _assertNone(Notice.class, n -> n.withClasses("error"));
    }

    @Test
    void showsTheOfficeNothingOnceSharingStopped() {
        share();
        people.as("officer.banes", () -> sharing.stop(banes(), Q4, version()));
        signIn("performance.as");
        open(OPEN);
        _assertNone(GuidelineTable.class);
        open(OPEN + "/g7");
        _assertNone(LineSheet.class);
    }

    private void share() {
        people.as("officer.banes", () -> sharing.share(banes(), Q4, version()));
    }

    private int version() {
        return returns.find(banes(), Q4).orElseThrow().version();
    }
}
