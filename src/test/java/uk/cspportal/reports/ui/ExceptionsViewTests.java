package uk.cspportal.reports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.testing.ScreenTest;

class ExceptionsViewTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset/exceptions";
    private static final String FORCE_AREA = "avon-and-somerset/exceptions";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(BANES);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider.banes", "administrator.banes", "officer.bristol", "performance.lancashire"})
    void isNotForThoseWhoMayNotReadThePartnership(String person) {
        signIn(person);
        open(BANES);
        _assertNone(ExceptionsView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.banes", "panel.as", "performance.lancashire"})
    void isNotForThoseWhoDoNotWatchTheForceArea(String person) {
        signIn(person);
        open(FORCE_AREA);
        _assertNone(ExceptionsView.class);
    }

    @Test
    void saysOfEachExceptionWhyAndListsImprovementsApart() {
        signIn("police.banes");
        open(BANES);
        assertThat(table(0))
                .contains("Force priority 2. Engaging", "IDVA referrals", "Other crime", "Concern, high")
                .contains("March 2025 (33) is the last of 7 months in a row above the average of 19.")
                .contains("Agree with the Crown Prosecution Service", "by 30 June 2025", "Nothing planned")
                .doesNotContain("Victim satisfaction");
        assertThat(table(1)).contains("Victim satisfaction", "Improving, high");
    }

    @Test
    void narrowsByKindPriorityAndPartnershipAndKeepsTheChoiceInTheAddress() {
        signIn("performance.as");
        open(FORCE_AREA);
        choose("Kind", "CONCERN");
        choose("Force priority", "1");
        choose("Partnership", "bristol");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith(FORCE_AREA)
                .contains("kind=concern", "priority=1", "partnership=bristol");
        assertThat(table(0)).contains("Violence and sexual offences", "Bristol").doesNotContain("North Somerset");
        choose("Kind", "NO_DATA");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("Nothing stands out in this choice");
    }

    @Test
    void takesAChoiceThatNobodyOffersForAllOrNothingAndNeverFails() {
        signIn("performance.as");
        open(FORCE_AREA + "?kind=bad&priority=17&partnership=nowhere");
        _assertOne(EmptyState.class);
    }

    @Test
    void isTakenAwayAsAFile() {
        signIn("officer.banes");
        open(BANES + "?kind=concern");
        var file = new String(
                DownloadKt.download(_get(Anchor.class, a -> a.withText("Download as CSV"))), StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(2).last().asString().contains("other-crime");
    }

    @Test
    void saysWhereThereAreNoMeasuresThatNothingCanStandOut() {
        signIn("officer.blackpool");
        open("blackpool/exceptions");
        _assertOne(EmptyState.class);
        assertThat(_get(ExceptionsView.class).getElement().getTextRecursively())
                .contains("Blackpool keeps no measures yet.");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, String value) {
        _setValue((Select<String>) _get(Select.class, s -> s.withLabel(label)), value);
    }

    private static String table(int index) {
        return _find(DataTable.class).get(index).getElement().getTextRecursively();
    }
}
