package uk.cspportal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import uk.cspportal.testing.ScreenTest;

class HomeViewTests extends ScreenTest {

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open("bath-and-north-east-somerset");
        assertNothingIsShown();
    }

    @Test
    void doesNotFindTheHomeOfAnotherPartnership() {
        signIn("officer.bristol");
        open("bath-and-north-east-somerset");
        assertThat(_get(H1.class).getElement().getTextRecursively()).isEqualTo("Page not found");
        _assertNone(HomeView.class);
    }

    @Test
    void goesFromTheRootToTheCallersPartnership() {
        signIn("officer.banes");
        open("");
        _assertOne(HomeView.class);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("bath-and-north-east-somerset");
    }
}
