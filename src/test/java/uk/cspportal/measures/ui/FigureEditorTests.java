package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.testing.ScreenTest;

/** Typing a figure, and revising one, from the page of its measure. */
class FigureEditorTests extends ScreenTest {

    private static final String MEASURES = "bath-and-north-east-somerset/measures/";

    @ParameterizedTest
    @ValueSource(strings = {"police.banes", "chair.banes", "commissioning.as"})
    void isNotOfferedToThoseWhoOnlyRead(String person) {
        signIn(person);
        open(MEASURES + "recorded-crime");
        _assertNone(Button.class, b -> b.withText("Record a figure"));
    }

    @Test
    void recordsThePeriodThatComesNext() {
        signIn("officer.banes");
        openDialog("idva-referrals");
        assertThat(period().getValue()).isEqualTo(Period.parse("2025-26-Q1"));
        _setValue(value(), "20");
        status(FigureStatus.PARTIAL);
        save();
        _assertNone(ChangeDialog.class);
        assertThat(_get(MeasureView.class).getElement().getTextRecursively()).contains("Q1 2025/26", "not complete");
    }

    @Test
    void revisesOnlyWithAReasonAndShowsWhatStands() {
        signIn("officer.banes");
        openDialog("recorded-crime");
        period().setValue(Period.parse("2025-03"));
        assertThat(value().getValue()).isEqualTo("1140");
        assertThat(period().getHelperText()).startsWith("Recorded: 1,140, final, by ");
        _setValue(value(), "1,141");
        save();
        assertThat(reason().isInvalid()).isTrue();
        _setValue(reason(), "A late report");
        save();
        _assertNone(ChangeDialog.class);
        assertThat(_get(MeasureView.class).getElement().getTextRecursively())
                .contains("March 2025: 1,141 instead of 1,140", "A late report");
    }

    @Test
    void asksOfAValueThatHardlyOccursAndRefusesWhatIsNone() {
        signIn("officer.banes");
        openDialog("victim-satisfaction");
        status(FigureStatus.PROVISIONAL);
        _setValue(value(), "seventy");
        save();
        assertThat(value().isInvalid()).isTrue();
        _setValue(value(), "174.2");
        save();
        assertThat(_get(_get(ChangeDialog.class), Checkbox.class).isInvalid()).isTrue();
        _setValue(_get(_get(ChangeDialog.class), Checkbox.class), true);
        save();
        _assertNone(ChangeDialog.class);
    }

    @Test
    void takesAReasonInPlaceOfAValue() {
        signIn("officer.banes");
        openDialog("recorded-crime");
        status(FigureStatus.NOT_AVAILABLE);
        assertThat(_find(TextField.class, f -> f.withLabel("Value"))).isEmpty();
        save();
        _assertNone(ChangeDialog.class);
        assertThat(_get(MeasureView.class).getElement().getTextRecursively()).contains("April 2025: not available.");
    }

    private void openDialog(String key) {
        open(MEASURES + key);
        _click(_get(Button.class, b -> b.withText("Record a figure")));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Period> period() {
        return _get(ComboBox.class, box -> box.withLabel("Period"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void status(FigureStatus status) {
        _setValue((Select<FigureStatus>) _get(Select.class, s -> s.withLabel("Status")), status);
    }

    private static TextField value() {
        return _get(TextField.class, f -> f.withLabel("Value"));
    }

    private static TextArea reason() {
        return _get(TextArea.class, f -> f.withLabel("Why does the figure change?"));
    }

    private static void save() {
        _click(_get(_get(ChangeDialog.class), Button.class, b -> b.withText("Record a figure")));
    }
}
