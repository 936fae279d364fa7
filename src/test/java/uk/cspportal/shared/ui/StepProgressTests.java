package uk.cspportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepProgressTests extends ComponentTest {

    @Test
    void saysInWordsHowMuchIsDone() {
        var progress = new StepProgress(5, 10);

        assertThat(progress.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(progress.getElement().getAttribute("aria-label")).isEqualTo("5 of 10 complete");
    }

    @Test
    void fillsAsManyStepsAsAreDone() {
        var progress = new StepProgress(5, 10);

        progress.setDone(7);

        assertThat(progress.getChildren().filter(step -> step.hasClassName("on")))
                .hasSize(7);
        assertThat(progress.getElement().getAttribute("aria-label")).isEqualTo("7 of 10 complete");
    }
}
