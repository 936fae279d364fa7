package uk.cspportal.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.cspportal.testing.ScreenTest;

class BankHolidaysViewTests extends ScreenTest {

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(BankHolidaysMenu.PATH);
        assertNothingIsShown();
    }

    @Test
    void isForPlatformAdministratorsAlone() {
        for (var person : new String[] {"performance.as", "officer.banes"}) {
            signIn(person);
            open(BankHolidaysMenu.PATH);
            _assertNone(BankHolidaysView.class);
        }
    }

    @Test
    void showsTheYearsAndTakesADayMore() {
        signIn("admin");
        open(BankHolidaysMenu.PATH);
        assertThat(page())
                .containsSubsequence("2028", "2025", "Fri 18 April 2025", "Good Friday", "2019")
                .doesNotContain("is known");

        _click(_find(Button.class, b -> b.withText("Add a bank holiday")).getFirst());
        save();
        assertThat(_get(DatePicker.class).getErrorMessage()).contains("between 2000 and 2100");
        _setValue(_get(DatePicker.class), LocalDate.of(2025, 7, 14));
        _setValue(_get(TextField.class), "An extra day");
        _setValue(_get(TextArea.class), "Announced on gov.uk");
        save();
        assertThat(page()).contains("Mon 14 July 2025" + "An extra day");
    }

    private static void save() {
        _click(_find(Button.class, b -> b.withText("Add a bank holiday")).getLast());
    }

    private static String page() {
        return _get(BankHolidaysView.class).getElement().getTextRecursively();
    }
}
