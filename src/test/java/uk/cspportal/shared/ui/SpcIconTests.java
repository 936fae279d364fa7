package uk.cspportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpcIconTests extends ComponentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "STEADY;Steady",
                "IMPROVING_LOW;Improving, low",
                "CONCERN_HIGH;Concern, high",
                "SIGNAL_HIGH;Signal, high",
                "NOT_CHARTED;Not charted"
            })
    void isNamedByItsStateWhenItStandsAlone(SpcMark mark, String name) {
        var icon = SpcIcon.alone(mark);

        assertThat(icon.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(icon.getElement().getAttribute("aria-label")).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource(SpcMark.class)
    void isSilentBesideItsWord(SpcMark mark) {
        var icon = SpcIcon.withWord(mark);

        assertThat(icon.getElement().hasAttribute("role")).isFalse();
        assertThat(icon.getElement().getTextRecursively()).isEqualTo(mark.word());
    }

    @Test
    void differsInShapeForEveryState() {
        var shapes = Arrays.stream(SpcMark.values()).map(SpcMark::shapes).collect(Collectors.toSet());

        assertThat(shapes).hasSameSizeAs(SpcMark.values());
    }

    @Test
    void breaksTheSparklineWhereNothingIsHeld() {
        var sparkline = new Sparkline(Arrays.asList(1.0, 2.0, null, 4.0, 3.0), 2.5, SpcMark.STEADY);

        var drawing = ((Span) sparkline.getChildren().findFirst().orElseThrow())
                .getElement()
                .getProperty("innerHTML");
        assertThat(drawing.split("M", -1))
                .as("the level and two pieces of line")
                .hasSize(4);
    }

    @Test
    void drawsNoSparklineWithoutValues() {
        assertThat(new Sparkline(List.of(), null, SpcMark.NOT_CHARTED).getChildren())
                .isEmpty();
    }
}
