package uk.cspportal.returns.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.cspportal.testing.ScreenTest;

class ReturnTimelineViewTests extends ScreenTest {

    private static final String PAGE = "bath-and-north-east-somerset/returns/2024-25-q3/timeline";

    @Test
    void tellsWhoDidWhatWithTheWordsAsTheyWere() {
        signIn("chair.banes");
        open(PAGE);

        assertThat(words()).contains("Timeline, Q3 2024/25", "The whole return: Return published", "Guideline 7: ");
        var more = _get(Button.class, s -> s.withPredicate(b -> b.getText().endsWith("earlier ones")));
        _click(more);
        assertThat(words()).contains("ASB is following its usual winter pattern.", "The whole return: Return opened");
    }

    @Test
    void isRefusedToThoseWhoWorkOnSingleLines() {
        signIn("analyst.banes");
        open(PAGE);

        assertThat(words()).isEmpty();
    }

    private static String words() {
        return _find(ReturnTimelineView.class).stream()
                .map(page -> page.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }
}
