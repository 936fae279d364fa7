package uk.cspportal.returns.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import uk.cspportal.shared.ui.EmptyState;

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
    void saysHowAReturnComesAboutWhereThereIsNone() {
        signIn("officer.blackpool");
        open("blackpool/returns");

        _assertOne(EmptyState.class);
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
}
