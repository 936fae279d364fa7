package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.testing.ScreenTest;

class LinkReviewViewTests extends ScreenTest {

    private static final String LINKS = "bath-and-north-east-somerset/plan/links";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(LINKS);
        assertNothingIsShown();
    }

    @Test
    void isReadByOthersAndDecidedByOfficers() {
        signIn("chair.banes");
        open(LINKS);
        assertThat(table()).contains("To review").contains("It has the same title.");
        _assertNone(Button.class, s -> s.withText("Accept"));
    }

    @Test
    void decidesLinkByLink() {
        signIn("officer.banes");
        open(LINKS);
        _click(_find(Button.class, s -> s.withText("Accept")).getFirst());
        assertThat(table()).contains("Decided by").contains("To review");
        _click(_find(Button.class, s -> s.withText("No link")).getLast());
        _setValue(_get(TextArea.class), "Nobody here works on it");
        _click(_get(Button.class, s -> s.withText("Save")));
        assertThat(table())
                .contains("No link, because: Nobody here works on it")
                .doesNotContain("To review");
    }

    @Test
    void saysWhatToDoWhereNoLaterPlanIsPublished() {
        signIn("officer.blackpool");
        open("blackpool/plan/links");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("No links to review");
    }

    private static String table() {
        return _get(DataTable.class).getElement().getTextRecursively();
    }
}
