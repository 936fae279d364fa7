package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class ComparatorsViewTests extends ScreenTest {

    private static final String GROUPS = "bath-and-north-east-somerset/comparators";
    private static final String CRIME = "bath-and-north-east-somerset/measures/recorded-crime";

    @Autowired
    private Tenants tenants;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(GROUPS);
        assertNothingIsShown();
    }

    @Test
    void isNotForProvidersNorForOtherPartnerships() {
        signIn("provider.banes");
        open(GROUPS);
        _assertNone(ComparatorsView.class);

        signIn("officer.bristol");
        open(GROUPS);
        _assertNone(ComparatorsView.class);
    }

    @Test
    void isReadOnlyForThoseWhoDoNotKeepMeasures() {
        signIn("chair.banes");
        open(GROUPS);
        _assertOne(EmptyState.class);
        _assertNone(Button.class, b -> b.withText("New group"));
    }

    @Test
    void makesAGroupAndComparesAMeasureWithIt() {
        signIn("analyst.banes");
        open(GROUPS);
        make("Similar places");
        assertThat(page())
                .contains("Similar places")
                .contains("Source: Made for a test")
                .contains("Nobody belongs");

        _click(_get(Button.class, b -> b.withText("Add a partnership")));
        choose("E22000006");
        _setValue(_get(DatePicker.class, d -> d.withLabel("First day")), LocalDate.of(2020, 4, 1));
        _click(_get(Button.class, b -> b.withText("Save")));
        assertThat(page()).contains("South Gloucestershire").contains("still belongs");

        open(CRIME);
        assertThat(measure()).contains("Rank 2 of 5").contains("Compared with: partnerships of Avon and Somerset");
        _click(_get(Button.class, b -> b.withText("Change the comparison")));
        @SuppressWarnings({"unchecked", "rawtypes"})
        Select<String> group = _get(Select.class, s -> s.withLabel("Compare with"));
        _setValue(group, "similar-places");
        _click(_get(Button.class, b -> b.withText("Save")));
        assertThat(measure())
                .contains("B&NES is highest of two")
                .contains("Rank 2 of 2")
                .contains("Best of the others: South Gloucestershire at 70.6. The own rate is 9.3 higher.")
                .contains("Compared with: Similar places");
    }

    @Test
    void endsAMembershipAndKeepsWhatItWas() {
        signIn("officer.banes");
        open(GROUPS);
        make("Similar places");
        _click(_get(Button.class, b -> b.withText("Add a partnership")));
        choose("E22000002");
        _setValue(_get(DatePicker.class, d -> d.withLabel("First day")), LocalDate.of(2020, 4, 1));
        _click(_get(Button.class, b -> b.withText("Save")));

        _click(_get(Button.class, b -> b.withText("End membership")));
        _setValue(_get(DatePicker.class, d -> d.withLabel("Last day")), LocalDate.of(2024, 3, 31));
        _click(_find(Button.class, b -> b.withText("End membership")).getLast());
        assertThat(page()).contains("Bristol").contains("1 April 2020").contains("31 March 2024");
        _assertNone(Button.class, b -> b.withText("End membership"));
    }

    @Test
    void keepsWhatWasTypedWhenTheTitleIsTakenOrMissing() {
        signIn("officer.banes");
        open(GROUPS);
        make("Similar places");
        _click(_get(Button.class, b -> b.withText("New group")));
        _click(_get(Button.class, b -> b.withText("Save")));
        var title = _get(TextField.class, f -> f.withLabel("Title"));
        assertThat(title.getErrorMessage()).contains("Enter a title");
        _setValue(title, "Similar  PLACES");
        _setValue(_get(TextField.class, f -> f.withLabel("Source")), "Typed");
        _click(_get(Button.class, b -> b.withText("Save")));
        assertThat(title.getErrorMessage()).contains("already a group");
        assertThat(_get(TextField.class, f -> f.withLabel("Source")).getValue()).isEqualTo("Typed");
        _assertOne(ChangeDialog.class);
    }

    private void make(String title) {
        _click(_get(Button.class, b -> b.withText("New group")));
        _setValue(_get(TextField.class, f -> f.withLabel("Title")), title);
        _setValue(_get(TextField.class, f -> f.withLabel("Source")), "Made for a test");
        _click(_get(Button.class, b -> b.withText("Save")));
    }

    private void choose(String code) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        ComboBox<Tenant> area = _get(ComboBox.class, c -> c.withLabel("Partnership"));
        _setValue(area, tenants.byCode(code).orElseThrow());
    }

    private static String page() {
        return _get(ComparatorsView.class).getElement().getTextRecursively();
    }

    private static String measure() {
        return _get(MeasureView.class).getElement().getTextRecursively();
    }
}
