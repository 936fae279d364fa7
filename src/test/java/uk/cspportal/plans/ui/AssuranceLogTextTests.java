package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.cspportal.plans.AssuranceLevel;
import uk.cspportal.testing.ScreenTest;

class AssuranceLogTextTests extends ScreenTest {

    private static final String PLAN = "bath-and-north-east-somerset/plan";

    @Test
    void takesAnEntryAndItsCorrection() {
        signIn("chair.banes");
        open(PLAN);
        assertThat(text(_get(PlanView.class))).contains("Nothing is recorded yet of how far");
        var write = _find(Button.class, s -> s.withText("Record assurance"));
        assertThat(write).hasSize(6);
        _click(write.getFirst());
        press("Add to the log");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write what the partnership was told or shown.");
        fill(AssuranceLevel.SUBSTANTIAL, "<b>Audit</b> of the protocol");
        assertThat(text(_get(PlanView.class)))
                .contains("Substantial assurance: <b>Audit</b> of the protocol", "22 April 2025", "in edition 1");

        press("Correct this entry");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("<b>Audit</b> of the protocol");
        fill(AssuranceLevel.LIMITED, "The audit names gaps");
        assertThat(text(_get(PlanView.class)))
                .contains(
                        "Limited assurance: The audit names gaps",
                        "A later entry corrects this one.",
                        "Corrects the entry of 22 April 2025.");

        signIn("police.banes");
        open(PLAN);
        assertThat(text(_get(PlanView.class))).contains("The audit names gaps");
        _assertNone(Button.class, s -> s.withText("Record assurance"));
        _assertNone(Button.class, s -> s.withText("Correct this entry"));
    }

    @SuppressWarnings("unchecked")
    private static void fill(AssuranceLevel level, String evidence) {
        _setValue((RadioButtonGroup<AssuranceLevel>) _get(RadioButtonGroup.class), level);
        _setValue(_get(DatePicker.class), LocalDate.of(2025, 4, 22));
        _setValue(_get(TextArea.class), evidence);
        press("Add to the log");
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
