package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.testing.ScreenTest;

class ForcePlansViewTests extends ScreenTest {

    private static final String ALL = "avon-and-somerset/force-plan";
    private static final String SUCCESSOR = ALL + "/2025-07-01";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(ALL);
        assertNothingIsShown();
    }

    @Test
    void isNotFoundByThoseOfAnotherForceArea() {
        signIn("performance.lancashire");
        open(ALL);
        assertThat(_get(H1.class).getElement().getTextRecursively()).isEqualTo("Page not found");
    }

    @Test
    void isReadByAPartnershipAndNotWritten() {
        signIn("officer.banes");
        open(SUCCESSOR);
        assertThat(_get(StatusTag.class).getElement().getTextRecursively()).contains("Applies from 1 July 2025");
        _assertNone(Button.class, s -> s.withText("Add an area of focus"));
    }

    @Test
    void savesAnAreaOfFocusOnItsOwn() {
        signIn("performance.as");
        open(SUCCESSOR);
        _click(_find(Button.class, s -> s.withText("Add an area of focus")).getLast());
        _setValue(_get(TextArea.class, s -> s.withLabel("Wording")), "Hate crime");
        _click(_get(Button.class, s -> s.withText("Save")));
        assertThat(_find(Card.class).get(4).getElement().getTextRecursively()).contains("Hate crime");
        open(ALL);
        assertThat(_get(H1.class).getElement().getTextRecursively())
                .isEqualTo("Police and Crime Plans of Avon and Somerset");
    }
}
