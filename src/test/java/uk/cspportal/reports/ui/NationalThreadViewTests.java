package uk.cspportal.reports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.testing.ScreenTest;

class NationalThreadViewTests extends ScreenTest {

    private static final String NATION = "avon-and-somerset/thread/nation";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(NATION);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.banes", "panel.as", "performance.lancashire"})
    void isNotForThoseWhoWatchNoForceArea(String person) {
        signIn(person);
        open(NATION);
        _assertNone(NationalThreadView.class);
    }

    @Test
    void isATabBesideTheForceAreaAndSaysOfWhomItTells() {
        signIn("performance.as");
        open("avon-and-somerset/thread?quarter=2024-25-q4");
        _click(_get(NativeButton.class, b -> b.withText("England and Wales")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(NATION + "?quarter=2024-25-q4");
        var view = _get(NationalThreadView.class).getElement().getTextRecursively();
        assertThat(view)
                .contains("national measures in Avon and Somerset. Your role does not show the plans of 42 other")
                .contains("Force priorities 3 and 4 are carried by no partnership’s plan.");
        assertThat(_get(DataTable.class).getElement().getTextRecursively())
                .contains(
                        "Reduce Neighbourhood Crime",
                        "carried by 5 of 5 partnerships",
                        "counted, all with figures this year, and")
                .contains("None, because: There is no local measurement");
        _get(Anchor.class, a -> a.withText("Export"));
    }

    @Test
    void saysWhatToDoWithoutAForcePlan() {
        signIn("performance.lancashire");
        open("lancashire/thread/nation");
        _get(EmptyState.class);
    }
}
