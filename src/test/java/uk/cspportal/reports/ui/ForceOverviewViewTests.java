package uk.cspportal.reports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ReturnSharing;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.AttentionList;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.MatrixCell;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class ForceOverviewViewTests extends ScreenTest {

    private static final String PATH = "avon-and-somerset/overview";

    @Autowired
    private ReturnService returns;

    @Autowired
    private ReturnSharing sharing;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(PATH);
        assertNothingIsShown();
    }

    @Test
    void isNotFoundByAPartnershipsOfficer() {
        signIn("officer.banes");
        open(PATH);
        assertNotFound();
    }

    @Test
    void isNotFoundByAnotherForceArea() {
        signIn("performance.lancashire");
        open(PATH);
        assertNotFound();
    }

    @Test
    void isNotFoundUnderAPartnership() {
        signIn("performance.as");
        open("bristol/overview");
        assertNotFound();
    }

    @Test
    void eachCellSaysAllThatItShowsAndOpensItsMeasure() {
        signIn("performance.as");
        open(PATH + "?quarter=2024-25-q4");
        assertThat(title()).isEqualTo("Force overview, Q4 2024/25");
        assertThat(cellLinks()).anySatisfy(link -> {
            assertThat(link.getHref()).isEqualTo("bath-and-north-east-somerset/measures/recorded-crime");
            assertThat(link.getAriaLabel().orElseThrow())
                    .startsWith("Bath and North East Somerset, Total crime: 1,140 in March 2025, ");
        });
        assertThat(_find(AttentionList.class)).hasSize(1);
    }

    @Test
    void opensAReturnOnceItMayBeRead() {
        var here = "bath-and-north-east-somerset/returns/2024-25-q4";
        signIn("performance.as");
        open(PATH + "?quarter=2024-25-q4");
        assertThat(links()).doesNotContain(here).anyMatch(href -> href.endsWith("/returns/2024-25-q4"));

        var banes = tenants.byCode("E22000001").orElseThrow().id();
        var quarter = Quarter.parse("2024-25-Q4");
        people.as(
                "officer.banes",
                () -> sharing.share(
                        banes,
                        quarter,
                        returns.find(banes, quarter).orElseThrow().version()));
        open(PATH + "?quarter=2024-25-q4&show=variation");
        assertThat(links()).contains(here);
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @Test
    void showsThePartnershipThatTheAddressNames() {
        signIn("commissioning.as");
        open(PATH + "?partnership=bristol&show=variation");
        assertThat(cellLinks()).isNotEmpty().allMatch(l -> l.getHref().startsWith("bristol/"));
    }

    @Test
    void aChoiceBecomesTheAddress() {
        signIn("performance.as");
        open(PATH);
        _setValue(partnershipFilter(), "bristol");
        var location = UI.getCurrent().getInternals().getActiveViewLocation();
        assertThat(location.getQueryParameters().getSingleParameter("quarter")).contains("2024-25-q4");
        assertThat(location.getQueryParameters().getSingleParameter("partnership"))
                .contains("bristol");
        assertThat(cellLinks()).isNotEmpty().allMatch(l -> l.getHref().startsWith("bristol/"));
    }

    @Test
    void fallsBackToTheLastQuarterWhenTheAddressNamesNone() {
        signIn("performance.as");
        open(PATH + "?quarter=tomorrow&partnership=nowhere&show=everything");
        assertThat(title()).isEqualTo("Force overview, Q4 2024/25");
        open(PATH + "?quarter=2031-32-q1");
        assertThat(title()).isEqualTo("Force overview, Q4 2024/25");
    }

    @Test
    void tellsAForceAreaWithoutDataWhatIsNeeded() {
        signIn("performance.lancashire");
        open("lancashire/overview");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("Nothing to show for Lancashire in Q4 2024/25 yet")
                .contains("Police and Crime Plan");
        _assertNone(MatrixCell.class);
    }

    @Test
    void homeTellsThePerformanceOfficeWhatTheQuarterAsks() {
        signIn("performance.as");
        open("avon-and-somerset");
        assertThat(_find(Anchor.class)).anySatisfy(a -> assertThat(a.getHref()).isEqualTo(PATH));
    }

    private static void assertNotFound() {
        assertThat(title()).isEqualTo("Page not found");
        _assertNone(ForceOverviewView.class);
    }

    private static String title() {
        return _get(H1.class).getElement().getTextRecursively();
    }

    private static List<Anchor> cellLinks() {
        return _find(MatrixCell.class).stream()
                .flatMap(c -> c.getChildren())
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<String> partnershipFilter() {
        return (Select<String>) _get(Select.class, s -> s.withLabel("Partnership"));
    }
}
