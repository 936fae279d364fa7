package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.Formula;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.NationalAnswer;
import uk.cspportal.measures.Unit;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class MeasureSheetViewTests extends ScreenTest {

    private static final String BURGLARY = "bath-and-north-east-somerset/measures/burglary/sheet";
    private static final String HATE_CRIME = "bath-and-north-east-somerset/measures/hate-crime/sheet";

    @Autowired
    private MeasureService measures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(BURGLARY);
        assertNothingIsShown();
    }

    @Test
    void isNotForProvidersNorForOtherPartnerships() {
        signIn("provider.banes");
        open(BURGLARY);
        _assertNone(MeasureSheetView.class);

        signIn("officer.bristol");
        open(BURGLARY);
        _assertNone(MeasureSheetView.class);
    }

    @Test
    void showsReadersTheWholeSheetAndNothingToChange() {
        signIn("police.banes");
        open(BURGLARY);

        assertThat(page())
                .contains("What is counted")
                .contains("Each month")
                .contains("data.police.uk")
                .contains("Follows the measure")
                .contains("First version")
                .contains("No limitations are written down", "No baseline and no target");
        assertThat(_get(MeasureSheetView.class)).satisfies(view -> _assertNone(view, Button.class));
    }

    @Test
    void setsAndDropsATarget() {
        signIn("officer.banes");
        open(HATE_CRIME);
        _click(_get(Button.class, b -> b.withText("Add a target")));
        _setValue(_get(TextField.class), "1,2x");
        _setValue(_get(TextArea.class), "Agreed by the board");
        save();
        assertThat(_get(TextField.class).getErrorMessage()).contains("Write a number");

        _setValue(_get(TextField.class), "90");
        save();
        assertThat(page()).contains("Target of every period without its own", "90", "Agreed by the board");

        _click(_get(Button.class, b -> b.withText("Drop")));
        _setValue(_get(TextArea.class), "No longer agreed");
        _click(_find(Button.class, b -> b.withText("Drop")).getLast());
        assertThat(page()).contains("No baseline and no target");
    }

    @Test
    void setsABaselineOfAPeriod() {
        signIn("analyst.banes");
        open(HATE_CRIME);
        _click(_get(Button.class, b -> b.withText("Set the baseline")));
        save();
        assertThat(_get(ComboBox.class).getErrorMessage()).isEqualTo("Choose the period.");

        choosePeriod("2023-24-Q4");
        _setValue(_get(TextArea.class), "The year before the plan");
        save();
        assertThat(page()).contains("Baseline, Q4 2023/24", "The figure of that period");
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhyThereAreNoDataAndTakesItBack() {
        people.as(
                "officer.blackpool",
                () -> measures.adoptAll(
                        tenants.byCode("E22000151").orElseThrow().id()));
        signIn("officer.blackpool");
        open("blackpool/measures/burglary/sheet");
        _click(_get(Button.class, b -> b.withText("Say why there are no data")));
        _setValue(_get(RadioButtonGroup.class), NationalAnswer.Kind.NO_DATA_YET);
        _setValue(_get(TextArea.class), "the force changed its system");
        save();
        assertThat(page()).contains("No data yet, because: the force changed its system");

        _click(_get(Button.class, b -> b.withText("Take back the answer")));
        _setValue(_get(TextArea.class), "Data have come");
        _click(_find(Button.class, b -> b.withText("Take back the answer")).getLast());
        assertThat(page()).doesNotContain("No data yet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void computesAMeasureFromOthersAndRecordsItAgain() {
        define("neighbourhood-crime", null);
        signIn("analyst.banes");
        open("bath-and-north-east-somerset/measures/neighbourhood-crime/sheet");
        _click(_get(Button.class, b -> b.withText("Compute it from other measures")));
        MultiSelectComboBox<Measure> components = _get(MultiSelectComboBox.class);
        _setValue(components, Set.of(measure("burglary")));
        _setValue(_get(TextArea.class), "Counting rules");
        save();
        assertThat(dialog()).contains("A sum has two components or more");

        _setValue(components, Set.of(measure("burglary"), measure("robbery")));
        save();
        assertThat(page()).contains("The sum of these measures", "Burglary", "Robbery");

        open("bath-and-north-east-somerset/measures");
        assertThat(_get(MeasureListView.class).getElement().getTextRecursively())
                .contains("Deliberate firesComputed");

        open("bath-and-north-east-somerset/measures/neighbourhood-crime/sheet");
        _click(_get(Button.class, b -> b.withText("Record it instead")));
        _setValue(_get(TextArea.class), "Counted by hand");
        _click(_find(Button.class, b -> b.withText("Record it instead")).getLast());
        assertThat(page()).contains("Its figures are recorded");
    }

    @Test
    @SuppressWarnings("unchecked")
    void computesARateOnTheDenominatorsOfItsSheet() {
        define("burglary-rate", "residents");
        signIn("officer.banes");
        open("bath-and-north-east-somerset/measures/burglary-rate/sheet");
        _click(_get(Button.class, b -> b.withText("Add a year")));
        _setValue(_get(TextField.class, f -> f.withLabel("Year")), "2001");
        _setValue(_get(TextField.class, f -> f.withLabel("Number")), "-5");
        _setValue(_get(TextField.class, f -> f.withLabel("Source")), "ONS");
        save();
        assertThat(_get(TextField.class, f -> f.withLabel("Number")).getErrorMessage())
                .contains("above 0");
        _setValue(_get(TextField.class, f -> f.withLabel("Number")), "170,000");
        save();
        assertThat(page()).contains("2001170,000ONS");

        _click(_get(Button.class, b -> b.withText("Compute it from other measures")));
        _setValue(_get(RadioButtonGroup.class), Formula.Kind.RATE);
        _setValue(_get(ComboBox.class), measure("burglary"));
        _setValue(_get(TextField.class, f -> f.withLabel("For each")), "1,000");
        _setValue(_get(TextArea.class), "To compare");
        save();
        assertThat(page()).contains("This measure for each 1,000 of “residents”");
    }

    private void define(String key, @Nullable String denominator) {
        people.as(
                "officer.banes",
                () -> measures.define(
                        banes(),
                        new MeasureDefinition(
                                key,
                                "Deliberate fires",
                                "Deliberate fires",
                                null,
                                denominator == null ? Unit.COUNT : Unit.RATE,
                                Polarity.LOWER,
                                Frequency.MONTHLY,
                                ChangeMethod.RELATIVE,
                                1,
                                BigDecimal.ZERO,
                                0,
                                denominator,
                                null,
                                null,
                                null,
                                null,
                                null,
                                DisclosurePolicy.none())));
    }

    private Measure measure(String key) {
        var found = new AtomicReference<Measure>();
        people.as("officer.banes", () -> found.set(measures.get(banes(), key)));
        return found.get();
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }

    private static String dialog() {
        return _get(ChangeDialog.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static void choosePeriod(String code) {
        _setValue(_get(ComboBox.class), uk.cspportal.shared.Period.parse(code));
    }

    private static void save() {
        _click(_get(Button.class, b -> b.withText("Save")));
    }

    private static String page() {
        return _get(MeasureSheetView.class).getElement().getTextRecursively();
    }
}
