package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.testing.ScreenTest;

class MeasureListViewTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset/measures";

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
        _assertNone(MeasureListView.class);

        signIn("officer.bristol");
        open(BANES);
        _assertNone(MeasureListView.class);
    }

    @Test
    void showsEveryMeasureWithItsLastFigureAndItsState() {
        signIn("police.banes");
        open(BANES);

        var table = _get(DataTable.class);
        assertThat(table.rowCount()).isEqualTo(26);
        assertThat(table.getElement().getTextRecursively())
                .contains("Total crime")
                .contains("1,140")
                .contains("March 2025")
                .contains("74.2%")
                .contains("n = 310")
                .contains("‡");
    }

    @Test
    void saysThatAFigureWasNotCollectedInsteadOfShowingZero() {
        signIn("performance.as");
        open("north-somerset/measures");

        assertThat(_get(DataTable.class).getElement().getTextRecursively()).contains("not available");
    }

    @Test
    void letsAPartnershipWithoutMeasuresAdoptTheNationalOnes() {
        signIn("officer.blackpool");
        open("blackpool/measures");
        _assertOne(EmptyState.class);

        _click(_get(Button.class, spec -> spec.withText("Adopt the national measures")));

        _assertNone(EmptyState.class);
        assertThat(_get(DataTable.class).rowCount()).isEqualTo(15);
        assertThat(_get(DataTable.class).getElement().getTextRecursively()).contains("no figures yet");
    }
}
