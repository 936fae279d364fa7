package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.NationalAnswer;
import uk.cspportal.measures.SheetChange;
import uk.cspportal.measures.SheetChange.Kind;
import uk.cspportal.measures.SheetService;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class NationalMeasuresViewTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset/national-measures";

    @Autowired
    private MeasureService measures;

    @Autowired
    private SheetService sheets;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(BANES);
        assertNothingIsShown();
    }

    @Test
    void isNotForProvidersNorForOtherPartnerships() {
        signIn("provider.banes");
        open(BANES);
        _assertNone(NationalMeasuresView.class);
        signIn("officer.bristol");
        open(BANES);
        _assertNone(NationalMeasuresView.class);
    }

    @Test
    void showsReadersHowEachStandsAndNothingToChange() {
        signIn("chair.banes");
        open(BANES);
        assertThat(_get(DataTable.class).rowCount()).isEqualTo(15);
        assertThat(page()).contains("Followed", "Figures are held");
        _assertNone(_get(NationalMeasuresView.class), Button.class);
    }

    @Test
    void answersWhyAMeasureHasNoLocalEquivalentAndTheListOfMeasuresSaysSo() {
        signIn("officer.blackpool");
        open("blackpool/national-measures");
        assertThat(page()).contains("Not taken up", "No figures and no answer yet");
        _click(_find(Button.class, b -> b.withText("Adopt")).getFirst());
        assertThat(page()).contains("Followed");

        _click(_find(Button.class, b -> b.withText("Say why there are no data")).getLast());
        click("Save");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("Say why");
        choose(NationalAnswer.Kind.NO_LOCAL_EQUIVALENT);
        _setValue(_get(TextArea.class), "it is not recorded here");
        click("Save");
        assertThat(page()).contains("No local equivalent, because: it is not recorded here");

        open("blackpool/measures");
        assertThat(_get(MeasureListView.class).getElement().getTextRecursively())
                .contains("No local equivalent, because: it is not recorded here", "nobody has said why");
    }

    @Test
    void takesOverWhatEnglandAndWalesSayOtherwise() {
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        people.as("officer.banes", () -> {
            var own = measures.get(banes, "burglary").sheet().withDefinition("Homes only");
            sheets.write(banes, new SheetChange(own, 1, Kind.WORDING), "Shorter");
        });
        signIn("analyst.banes");
        open(BANES);
        assertThat(page()).contains("Followed, says otherwise");
        click("Take over");
        _setValue(_get(TextArea.class), "Back to the national wording");
        _click(_find(Button.class, b -> b.withText("Take over")).getLast());
        assertThat(page()).doesNotContain("Followed, says otherwise");

        open("bath-and-north-east-somerset/measures/burglary/sheet");
        assertThat(_get(MeasureSheetView.class).getElement().getTextRecursively())
                .contains("“Homes only” becomes “Crimes that", "Reason: Back to the national wording");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(NationalAnswer.Kind kind) {
        _setValue(_get(RadioButtonGroup.class), kind);
    }

    private static void click(String text) {
        _click(_get(Button.class, b -> b.withText(text)));
    }

    private static String page() {
        return _get(NationalMeasuresView.class).getElement().getTextRecursively();
    }
}
