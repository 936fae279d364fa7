package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.cspportal.measures.Breakdown;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.testing.ScreenTest;

/** A measure broken down on screen, from naming its parts to taking their figures away. */
class BreakdownCardsTests extends ScreenTest {

    private static final String MEASURE = "bath-and-north-east-somerset/measures/anti-social-behaviour";
    private static final String FILE = "measure,period,value,dimension\n"
            + "anti-social-behaviour,2025-03,120,type=nuisance\nanti-social-behaviour,2025-03,60,type=personal\n"
            + "anti-social-behaviour,2025-03,3,type=noise-at-night\nanti-social-behaviour,2024-03,90,type=nuisance\n";

    @Test
    void saysNothingOfPartsToReadersOfAMeasureThatHasNone() {
        signIn("police.banes");
        open(MEASURE);
        _assertNone(Button.class, b -> b.withText("Break down…"));
        assertThat(page()).doesNotContain("Not broken down");
    }

    @Test
    void namesThePartsTakesTheirFiguresAndShowsThem() {
        signIn("officer.banes");
        breakDown();
        assertThat(page()).contains("Anti-social behaviour by type", "No figures of the parts yet", "type=nuisance");
        upload();
        open(MEASURE);
        assertThat(page())
                .contains("Nuisance is the largest part: 63% of the whole in March 2025.")
                .contains("63.2%", "Noise at night", "Not stated", "rose by 33.3% (30 more)");

        signIn("police.banes");
        open(MEASURE);
        assertThat(page()).contains("Nuisance is the largest part");
        _assertNone(Button.class, b -> b.withText("Change the parts"));
        assertThat(download("Download in full, for work inside (CSV)"))
                .contains("anti-social-behaviour,2025-03,3,final,,type=noise-at-night,");
    }

    @Test
    void holdsBackSmallNumbersOfGroupsOfPeopleInTheFileForThePublicAlone() {
        signIn("officer.banes");
        breakDown();
        upload();
        open(MEASURE);
        _click(_get(Button.class, b -> b.withText("Change the parts")));
        kind(Breakdown.Kind.GROUP);
        _click(_get(Button.class, b -> b.withText("Save the parts")));
        assertThat(download("Download for publication (CSV)"))
                .contains("anti-social-behaviour,2025-03,type=noise-at-night,,suppressed,threshold_5")
                .doesNotContain(",3,shown");
        assertThat(page()).contains("Groups of people", "Noise at night");
    }

    private void breakDown() {
        open(MEASURE);
        _click(_get(Button.class, b -> b.withText("Break down…")));
        _click(_get(Button.class, b -> b.withText("Save the parts")));
        assertThat(_get(_get(ChangeDialog.class), TextArea.class).isInvalid()).isTrue();
        _setValue(_get(_get(ChangeDialog.class), TextField.class), "Type");
        _setValue(_get(_get(ChangeDialog.class), TextArea.class), "Nuisance\npersonal: Personal\nNoise at night\n");
        _click(_get(Button.class, b -> b.withText("Save the parts")));
        _assertNone(ChangeDialog.class);
    }

    private void upload() {
        open("bath-and-north-east-somerset/figures");
        UploadKt._upload(_get(Upload.class), "parts.csv", FILE.getBytes(StandardCharsets.UTF_8));
        _click(_get(Button.class, b -> b.withText("Record 4 figures")));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void kind(Breakdown.Kind kind) {
        _setValue((Select<Breakdown.Kind>) _get(_get(ChangeDialog.class), Select.class), kind);
    }

    private static String download(String text) {
        return new String(DownloadKt.download(_get(Anchor.class, a -> a.withText(text))), StandardCharsets.UTF_8);
    }

    private static String page() {
        return _get(MeasureView.class).getElement().getTextRecursively();
    }
}
