package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.testing.ScreenTest;

class PlanSearchViewTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset/plan/search";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(BANES);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @CsvSource({
        "officer.bristol, bath-and-north-east-somerset/plan/search?q=crime",
        "provider.banes, bath-and-north-east-somerset/plan/search?q=crime",
        "officer.banes, avon-and-somerset/plan/search?q=crime",
        "panel.as, avon-and-somerset/plan/search?q=crime"
    })
    void isNotFoundByThoseWhoMayNotReadIt(String person, String path) {
        signIn(person);
        open(path);
        assertThat(text(_get(H1.class))).isEqualTo("Page not found");
        _assertNone(PlanSearchView.class);
    }

    @Test
    void leadsFromThePlanToEachPartThatSaysTheWordsAndMarksThem() {
        signIn("officer.banes");
        open("bath-and-north-east-somerset/plan");
        _setValue(_get(TextField.class), "hate crime");
        _click(_get(Button.class, b -> b.withText("Search")));
        _assertOne(PlanSearchView.class);
        assertThat(_get(TextField.class).getValue()).isEqualTo("hate crime");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("bath-and-north-east-somerset/plan#objective-1-2");
        assertThat(text(_get(PlanSearchView.class))).contains("Edition 1, 1 December 2022 to 30 November 2025");
        assertThat(_find(HtmlContainer.class).stream()
                        .filter(c -> c.getElement().getTag().equals("mark")))
                .isNotEmpty();
    }

    @Test
    void groupsAForceAreasFindsByPlan() {
        signIn("performance.as");
        open("avon-and-somerset/plan/search?q=neighbourhood");
        assertThat(_find(H2.class)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Type what you are looking for",
        "a, That is too short to look for",
        "%F0%9F%9A%93, That is too short to look for",
        "zeppelinfield, No plan that you may read says that"
    })
    void saysWhatToDoWhereNothingIsFound(String typed, String answer) {
        signIn("officer.banes");
        open(BANES + "?q=" + typed);
        assertThat(text(_get(EmptyState.class))).contains(answer);
    }

    @Test
    void readsAnEditionByItsNumber() {
        signIn("officer.banes");
        open("bath-and-north-east-somerset/plan/edition/1");
        assertThat(text(_get(PlanEditionView.class))).contains("This edition has applied since 1 December 2022");
        open("bath-and-north-east-somerset/plan/edition/7");
        assertThat(text(_get(H1.class))).isEqualTo("Page not found");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
