package uk.cspportal.returns.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.TextLink;

class ReturnListViewTests extends ReturnScreens {

    private static final String LIST = BANES + "/returns";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(LIST);
        assertNothingIsShown();
    }

    @Test
    void isNotForOtherPartnershipsNorForThePanel() {
        signIn("officer.bristol");
        open(LIST);
        _assertNone(ReturnListView.class);

        signIn("panel.as");
        open(LIST);
        _assertNone(ReturnListView.class);
    }

    @Test
    void listsTheQuartersWithStateAndProgressNewestFirst() {
        signIn("officer.banes");
        open(LIST);

        assertThat(textOf(ReturnListView.class))
                .containsSubsequence("Q4 2024/25", "4 of 10 complete", "Q3 2024/25", "Published", "Q2 2024/25");
    }

    @Test
    void saysWhyNoReturnOpensWithoutAPlanAndLeadsOfficersToIt() {
        signIn("officer.blackpool");
        open("blackpool/returns");

        assertThat(textOf(EmptyState.class)).contains("No return opens while no local plan is in force");
        assertThat(_get(TextLink.class, l -> l.withText("Go to the local plan")).getHref())
                .isEqualTo("blackpool/plan");

        signIn("performance.lancashire");
        open("blackpool/returns");
        assertThat(textOf(EmptyState.class)).contains("The partnership’s officers write the plan");
        _assertNone(TextLink.class, l -> l.withText("Go to the local plan"));
    }

    @Test
    void showsThePolicingBodyWhoIsWhere() {
        signIn("performance.as");
        open("avon-and-somerset/returns");

        assertThat(textOf(ReturnListView.class))
                .contains("Quarterly returns of the partnerships", "Q4 2024/25", "Q3 2024/25")
                .containsSubsequence("B&NES", "Being filled in", "4 of 10 complete");
        _click(_get(NativeButton.class, s -> s.withText("Q3 2024/25")));
        assertThat(textOf(ReturnListView.class)).contains("Published");
    }

    @Test
    void letsPerformanceStaffNudgeAndNobodyElse() {
        signIn("commissioning.as");
        open("avon-and-somerset/returns");
        _assertNone(Button.class, b -> b.withText("Nudge"));
        _assertNone(TextLink.class, l -> l.withText("Change dates"));

        signIn("performance.as");
        open("avon-and-somerset/returns");
        _click(_get(NativeButton.class, b -> b.withId("nudge-E22000001")));
        _setValue(_get(TextArea.class), "Papers go out on Friday.");
        _click(_get(Button.class, b -> b.withText("Nudge").withAttribute("theme", "primary")));
        assertThat(textOf(ReturnListView.class)).contains("Nudged by Performance officer Avon and Somerset, 22 April");

        _click(_get(NativeButton.class, b -> b.withId("nudge-E22000001")));
        _click(_get(Button.class, b -> b.withText("Nudge").withAttribute("theme", "primary")));
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("You can nudge again tomorrow");
    }
}
