package uk.cspportal.reports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.cspportal.testing.ScreenTest;

class NationalOverviewViewTests extends ScreenTest {

    private static final String PAGE = "bath-and-north-east-somerset/national";

    @Test
    void isNotShownToSomebodySignedOut() {
        signedOut();
        open(PAGE);
        assertNothingIsShown();
    }

    @Test
    void countsForEachMeasureHowPartnershipsStand() {
        signIn("officer.banes");
        open(PAGE);
        assertThat(page())
                .contains("Published figures, England and Wales", "Official statistics, by the last published year")
                .contains("Recorded crime", "Rose", "Fell");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void showsOneMeasurePartnershipByPartnershipAndGivesItAsAFile() {
        signIn("performance.as");
        open("avon-and-somerset/national?measure=official-recorded-crime");
        assertThat(page()).contains("Lancashire", "12 months to December 2024");
        _setValue(_get(Select.class, s -> s.withLabel("Force area")), "avon-and-somerset");
        assertThat(page()).contains("Bath and North East Somerset").doesNotContain("Blackpool");
        var file = new String(
                DownloadKt.download(_get(Anchor.class, a -> a.withText("Download (CSV)"))), StandardCharsets.UTF_8);
        assertThat(file)
                .contains("measure_key,partnership_code,partnership,force_area,period,value,change,state")
                .contains("official-recorded-crime,E22000002,Bristol");
    }

    private static String page() {
        return _get(NationalOverviewView.class).getElement().getTextRecursively();
    }
}
