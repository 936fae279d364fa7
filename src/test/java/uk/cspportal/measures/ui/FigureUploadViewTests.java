package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.measures.FigureService;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class FigureUploadViewTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset/figures";
    private static final String HEADER = "measure,period,value,status,note\n";

    @Autowired
    private FigureService figures;

    @Autowired
    private Tenants tenants;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(BANES);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider.banes", "police.banes", "chair.banes", "commissioning.as", "officer.bristol"})
    void isOnlyForThoseWhoKeepMeasures(String person) {
        signIn(person);
        open(BANES);
        _assertNone(FigureUploadView.class);
    }

    @Test
    void isOfferedInTheListOfMeasuresToKeepersAlone() {
        signIn("analyst.banes");
        open("bath-and-north-east-somerset/measures");
        _get(Anchor.class, a -> a.withText("Upload figures"));
        signIn("police.banes");
        open("bath-and-north-east-somerset/measures");
        _assertNone(Anchor.class, a -> a.withText("Upload figures"));
    }

    @Test
    void previewsAFileAndRecordsItOnceSomebodySaysWhy() {
        signIn("officer.banes");
        open(BANES);
        upload(HEADER + "recorded-crime,2025-03,1141,,\nrecorded-crime,2025-02,1100,provisional,\n");
        assertThat(page()).contains("Total crime", "1,140", "1,141", "March 2025", "Revised");

        _click(_get(Button.class, b -> b.withText("Record 2 figures")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(crime("2025-03")).isEqualTo("1140");

        _setValue(_get(TextArea.class), "Late reports");
        _click(_get(Button.class, b -> b.withText("Record 2 figures")));
        assertThat(_get(Notice.class).getElement().getTextRecursively())
                .contains("figures.csv is recorded", "0 new, 2 revised, 0 unchanged.");
        assertThat(crime("2025-03")).isEqualTo("1141");
    }

    @Test
    void listsEveryProblemAndTakesTheGoodLinesOnlyWhenAsked() {
        signIn("officer.banes");
        open(BANES);
        upload(
                HEADER
                        + "recorded-crime,2025-04,\"1,141\",,\nidva-referrals,2025-26-Q1,20,partial,\nno-measure,2025-03,3,,\n");
        assertThat(page())
                .contains("1,141", "the number without thousands separators, such as 1135")
                .contains("no-measure", "the key of a measure of this tenant");

        _click(_get(Button.class, b -> b.withText("Record 1 figures")));
        assertThat(_get(Checkbox.class).isInvalid()).isTrue();
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, b -> b.withText("Record 1 figures")));
        assertThat(page()).contains("1 new, 0 revised, 0 unchanged.");
    }

    @Test
    void saysWhenAFileHasNothingNewOrNothingGood() {
        signIn("officer.banes");
        open(BANES);
        upload(HEADER + "recorded-crime,2025-03,1140,,\n");
        assertThat(page()).contains("Every figure of the file is recorded already");
        upload("measure;period;value\n");
        assertThat(page()).contains("columns separated by commas", "No line of the file can be recorded.");
        assertThat(_find(Button.class, b -> b.withText("Put aside"))).isEmpty();
    }

    private static void upload(String content) {
        UploadKt._upload(_get(Upload.class), "figures.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String page() {
        return _get(FigureUploadView.class).getElement().getTextRecursively();
    }

    private String crime(String period) {
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        return figures.series(banes, "recorded-crime")
                .at(Period.parse(period))
                .orElseThrow()
                .value()
                .toPlainString();
    }
}
