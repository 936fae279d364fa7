package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.testing.ScreenTest;

class ScheduleViewTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset/schedule";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(BANES);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider.banes", "administrator.banes", "officer.bristol", "performance.lancashire"})
    void isNotFoundByThoseWhoMayNotReadThePartnership(String person) {
        signIn(person);
        open(BANES);
        _assertNone(ScheduleView.class);
    }

    @Test
    void comparesTheLastQuarterWithTheSameAYearBefore() {
        signIn("police.banes");
        open(BANES);
        assertThat(table())
                .contains("Current: Q4 2024/25", "Baseline: Q4 2023/24", "Police recorded total crime", "Better", "%");
    }

    @Test
    void takesThePeriodsOfTheAddressAndKeepsThoseChosenInIt() {
        signIn("officer.banes");
        open(BANES + "?current=2025-03&baseline=2025-01");
        assertThat(table()).contains("Current: March 2025", "Baseline: January 2025");
        _setValue(baseline(), Period.of(YearMonth.of(2024, 3)));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(BANES + "?current=2025-03&baseline=2024-03");
        assertThat(table()).contains("Baseline: March 2024");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void changesBothPeriodsWithTheirLength() {
        signIn("officer.banes");
        open(BANES);
        _setValue(_get(Select.class), 12);
        assertThat(table()).contains("Current: 12 months to March 2025", "Baseline: 12 months to March 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?current=soon", "?current=2024-25-Q4&baseline=2024-01", "?known=2099-01-01", "?known=x"})
    void leavesOutWhatTheAddressSaysWrongly(String query) {
        signIn("officer.banes");
        open(BANES + query);
        assertThat(table()).contains("Current: Q4 2024/25", "Baseline: Q4 2023/24");
        _assertNone(Notice.class);
    }

    @Test
    void isDrawnAsItWasKnownOnADay() {
        signIn("officer.banes");
        open(BANES);
        _setValue(_get(DatePicker.class, d -> d.withLabel("As known on")), LocalDate.of(2025, 4, 1));
        assertThat(_get(Notice.class).getElement().getTextRecursively())
                .contains("as it was known at the end of 1 April 2025");
        assertThat(table()).contains("1 of 3 held", "Only 1 of 3 parts of Q4 2024/25 are held");
    }

    @Test
    void isTakenAwayAsAFile() {
        signIn("officer.banes");
        open(BANES);
        var file = new String(
                DownloadKt.download(_get(Anchor.class, a -> a.withText("Download (CSV)"))), StandardCharsets.UTF_8);
        assertThat(file).startsWith("objective,measure,title,unit,baseline,current,change,changeText,trend,judgement");
    }

    @Test
    void saysWhatToDoWhereThereAreNoMeasures() {
        signIn("officer.blackpool");
        open("blackpool/schedule");
        _assertOne(EmptyState.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Period> baseline() {
        return _get(ComboBox.class, box -> box.withLabel("Compared with"));
    }

    private static String table() {
        return _get(DataTable.class).getElement().getTextRecursively();
    }
}
