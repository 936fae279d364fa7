package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.SheetChange;
import uk.cspportal.measures.SheetChange.Kind;
import uk.cspportal.measures.SheetService;
import uk.cspportal.measures.Unit;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.ui.ErrorSummary;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class MeasureEditViewTests extends ScreenTest {

    private static final String EDIT = "bath-and-north-east-somerset/measures/hate-crime/sheet/edit";
    private static final String NEW = "bath-and-north-east-somerset/new-measure";

    @Autowired
    private MeasureService measures;

    @Autowired
    private SheetService sheets;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @BeforeEach
    void findTheTenant() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(EDIT);
        assertNothingIsShown();
        open(NEW);
        assertNothingIsShown();
    }

    @Test
    void isForThoseAloneWhoKeepMeasures() {
        for (var reader : new String[] {"chair.banes", "police.banes", "provider.banes", "officer.bristol"}) {
            signIn(reader);
            open(EDIT);
            _assertNone(MeasureEditView.class);
            open(NEW);
            _assertNone(MeasureEditView.class);
        }
        signIn("officer.banes");
        open("bath-and-north-east-somerset/measures/no-such/sheet/edit");
        _assertNone(MeasureEditView.class);
    }

    @Test
    void writesANewMeasure() {
        signIn("analyst.banes");
        open(NEW);
        click("Save the measure");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                .contains("Title: Write the title", "Unit: Choose the unit", "Key: Write small letters");
        assertThat(line("Title").isInvalid()).isTrue();

        _setValue(line("Title"), "Deliberate fires");
        _setValue(line("Short title"), "Arson");
        _setValue(line("Key"), "arson");
        _setValue(line("Plausible up to"), "many");
        choose("Unit", Unit.COUNT);
        choose("Better when", Polarity.LOWER);
        choose("Frequency", Frequency.QUARTERLY);
        click("Save the measure");
        assertThat(line("Plausible up to").getErrorMessage()).contains("Write a number");
        assertThat(line("Title").isInvalid()).isFalse();

        _setValue(line("Plausible up to"), "1,000");
        click("Save the measure");
        _assertOne(MeasureSheetView.class);
        people.as(
                "officer.banes",
                () -> assertThat(measures.get(banes, "arson").sheet().maximum()).isEqualByComparingTo("1000"));
    }

    @Test
    void writesAMeasureOfTheForceArea() {
        signIn("performance.as");
        open("avon-and-somerset/measures");
        assertThat(_get(SideNav.class).getItems())
                .anyMatch(item -> item.getLabel().equals("Measures"));
        open("avon-and-somerset/new-measure");
        _setValue(line("Title"), "Calls answered within 10 seconds");
        _setValue(line("Short title"), "Calls answered");
        _setValue(line("Key"), "calls-answered");
        choose("Unit", Unit.PERCENT);
        choose("Better when", Polarity.HIGHER);
        choose("Frequency", Frequency.MONTHLY);
        click("Save the measure");
        _assertOne(MeasureSheetView.class);

        open("avon-and-somerset/measures");
        assertThat(_get(MeasureListView.class).getElement().getTextRecursively())
                .contains("Calls answered");
    }

    @Test
    void changesASheetAfterAPreview() {
        signIn("officer.banes");
        open(EDIT);
        click("Preview the change");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains("Nothing is different");

        _setValue(_get(TextArea.class, a -> a.withLabel("Definition")), "Crimes flagged as hate crimes.");
        click("Preview the change");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                .contains("Say whether the meaning changes", "Say why");

        kind(Kind.MEANING);
        _setValue(_get(TextArea.class, a -> a.withLabel("Reason")), "New counting rule");
        click("Preview the change");
        assertThat(_get(SheetPreviewDialog.class).getElement().getTextRecursively())
                .contains("Definition: “Crimes recorded", "“Crimes flagged as hate crimes.”", "the series breaks");
        click("Save");
        _assertOne(MeasureSheetView.class);
        assertThat(_get(MeasureSheetView.class).getElement().getTextRecursively())
                .contains("Version 2, edition 2", "Break in the series", "Reason: New counting rule");
    }

    @Test
    void tellsTheSecondOfTwoWritersAndKeepsTheirText() {
        signIn("officer.banes");
        open(EDIT);
        _setValue(line("Source"), "Force data hub");
        kind(Kind.WORDING);
        _setValue(_get(TextArea.class, a -> a.withLabel("Reason")), "New system");
        people.as("analyst.banes", () -> {
            var theirs = measures.get(banes, "hate-crime").sheet().withDefinition("Theirs");
            sheets.write(banes, new SheetChange(theirs, 1, Kind.WORDING), "Shorter");
        });
        click("Preview the change");
        assertThat(page()).contains("changed this sheet on", "“Theirs”", "Your text is kept");
        assertThat(line("Source").getValue()).isEqualTo("Force data hub");

        click("Go on from what stands now");
        assertThat(_get(TextArea.class, a -> a.withLabel("Definition")).getValue())
                .isEqualTo("Theirs");
        assertThat(line("Source").getValue()).isEqualTo("Force data hub");
        click("Preview the change");
        click("Save");
        _assertOne(MeasureSheetView.class);
        people.as(
                "officer.banes",
                () -> assertThat(measures.get(banes, "hate-crime").sheet())
                        .satisfies(s -> assertThat(s.definition()).isEqualTo("Theirs"))
                        .satisfies(s -> assertThat(s.source()).isEqualTo("Force data hub")));
    }

    @Test
    void keepsWhatWasTypedForItsWriterAlone() {
        signIn("performance.as");
        open(EDIT);
        _setValue(line("Source"), "Half a sen");

        signIn("officer.banes");
        open(EDIT);
        assertThat(line("Source").getValue()).isNotEqualTo("Half a sen");

        signIn("performance.as");
        open(EDIT);
        assertThat(page()).contains("Your text of", "is back");
        assertThat(line("Source").getValue()).isEqualTo("Half a sen");
        click("Throw it away");
        assertThat(line("Source").getValue()).isNotEqualTo("Half a sen");
    }

    @Test
    void setsAFullDisclosurePolicy() {
        signIn("officer.banes");
        open(EDIT);
        var field = _get(DisclosureField.class);
        _setValue(field, "THRESHOLD_10_ROUND_5_ZEROS");
        assertThat(field.getValue()).isEqualTo("THRESHOLD_10_ROUND_5_ZEROS");
        _setValue(_get(TextField.class, f -> f.withLabel("Under")), "x");
        kind(Kind.WORDING);
        _setValue(_get(TextArea.class, a -> a.withLabel("Reason")), "Small numbers");
        click("Preview the change");
        assertThat(field.getErrorMessage()).contains("whole numbers of at least 2");

        _setValue(_get(TextField.class, f -> f.withLabel("Under")), "10");
        click("Preview the change");
        click("Save");
        people.as(
                "officer.banes",
                () -> assertThat(measures.get(banes, "hate-crime").sheet().disclosure())
                        .isEqualTo(new DisclosurePolicy.ThresholdAndRounded(10, 5, true)));
    }

    private static TextField line(String label) {
        return _get(TextField.class, f -> f.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, Object value) {
        _setValue(_get(Select.class, f -> f.withLabel(label)), value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void kind(Kind kind) {
        _setValue(_get(RadioButtonGroup.class), kind);
    }

    private static void click(String text) {
        _click(_get(Button.class, b -> b.withText(text)));
    }

    private static String page() {
        return _get(MeasureEditView.class).getElement().getTextRecursively();
    }
}
