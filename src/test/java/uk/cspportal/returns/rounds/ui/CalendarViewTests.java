package uk.cspportal.returns.rounds.ui;

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
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.testing.ScreenTest;

class CalendarViewTests extends ScreenTest {

    private static final String FORCE = "avon-and-somerset/calendar";
    private static final String BANES = "bath-and-north-east-somerset/calendar";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(FORCE);
        assertNothingIsShown();
    }

    @Test
    void isNotForOthers() {
        for (var person : new String[] {"officer.banes", "panel.as", "performance.lancashire"}) {
            signIn(person);
            open(FORCE);
            _assertNone(CalendarView.class);
        }
        for (var person : new String[] {"officer.bristol", "provider.banes"}) {
            signIn(person);
            open(BANES);
            _assertNone(CalendarView.class);
        }
    }

    @Test
    void showsAPartnershipItsDatesToRead() {
        signIn("officer.banes");
        open(BANES);
        assertThat(page())
                .containsSubsequence("Q2 2025/26", "Q1 2025/26", "Q4 2024/25", "Fri 2 May 2025", "Tue 24 June");
        _assertNone(Button.class, b -> b.withText("Change"));
    }

    @Test
    void saysWhoSetsDatesWhereThereAreNone() {
        signIn("officer.blackpool");
        open("blackpool/calendar");
        assertThat(page()).contains("No dates are set yet");
    }

    @Test
    void showsCommissionersTheCalendarWithoutActs() {
        signIn("commissioning.as");
        open(FORCE);
        assertThat(page()).contains("Dates of the partnerships, Q4 2024/25");
        _assertNone(Button.class, b -> b.withText("Set dates"));
        _assertNone(Button.class, b -> b.withText("Change"));
    }

    @Test
    void opensTheDatesThatALinkNames() {
        signIn("performance.as");
        open(FORCE + "?change=E22000001-2024-25-q4");
        assertThat(_get(DatePicker.class, d -> d.withLabel("Collect by")).getValue())
                .isEqualTo(LocalDate.of(2025, 5, 2));
        signIn("commissioning.as");
        open(FORCE + "?change=E22000001-2024-25-q4");
        _assertNone(DatePicker.class);
    }

    @Test
    void makesAndEndsTheReadersOwnAddressAndShowsItOnce() {
        signIn("officer.banes");
        open(BANES);
        _click(_get(Button.class, b -> b.withId("subscribe")));
        _click(_get(Button.class, b -> b.withId("make-address")));
        assertThat(_get(TextField.class, f -> f.withLabel("Your secret address"))
                        .getValue())
                .matches("http://localhost:8080/calendar-feed/[A-Za-z0-9_-]{43}\\.ics");
        _click(_get(Button.class, b -> b.withText("Close")));
        _click(_get(Button.class, b -> b.withId("subscribe")));
        _assertNone(TextField.class, f -> f.withLabel("Your secret address"));
        _click(_get(Button.class, b -> b.withId("end-address")));
        assertThat(_find(Notice.class)).singleElement();
        _get(Button.class, b -> b.withText("Make an address"));
    }

    @Test
    void setsARoundAndNamesWhatIsMissing() {
        signIn("performance.as");
        open(FORCE);
        _click(_get(Button.class, b -> b.withId("set-2025-26-q3")));
        save("Set dates");
        var panel = _get(DatePicker.class, d -> d.withLabel("Panel meets"));
        assertThat(panel.getErrorMessage()).contains("on which the panel meets");
        _setValue(panel, LocalDate.of(2026, 3, 24));
        _setValue(_get(DatePicker.class, d -> d.withLabel("Panel papers due")), LocalDate.of(2026, 3, 13));
        save("Set dates");
        assertThat(page()).contains("Dates of the partnerships, Q3 2025/26").contains("Fri 13 March 2026");
    }

    @Test
    void extendsADeadlineForAReason() {
        signIn("performance.as");
        open(FORCE);
        _click(_get(Button.class, b -> b.withId("change-E22000001-2024-25-q4")));
        _setValue(_get(DatePicker.class, d -> d.withLabel("Collect by")), LocalDate.of(2025, 5, 5));
        _setValue(_get(TextArea.class), "Figures come late");
        save("Change the dates");
        assertThat(_get(DatePicker.class, d -> d.withLabel("Collect by")).getErrorMessage())
                .contains("bank holiday");
        _setValue(_get(DatePicker.class, d -> d.withLabel("Collect by")), LocalDate.of(2025, 5, 8));
        save("Change the dates");
        assertThat(page()).contains("Thu 8 May 2025").contains("Changed: Figures come late");
    }

    private static void save(String act) {
        _click(_find(Button.class, b -> b.withText(act)).getLast());
    }

    private static String page() {
        return _get(CalendarView.class).getElement().getTextRecursively();
    }
}
