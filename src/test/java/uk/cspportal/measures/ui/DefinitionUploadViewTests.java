package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.DefinitionVersion;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.SheetChange;
import uk.cspportal.measures.SheetChange.Kind;
import uk.cspportal.measures.SheetService;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class DefinitionUploadViewTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset/definitions";
    private static final String HEADER =
            "key,title,unit,polarity,frequency,change_method,change_decimals,flat_band,value_decimals\n";
    private static final String CHANGED =
            "hate-crime,Hate crime in the quarter,percent,contextual,quarterly,points,1,0,1\n";
    private static final String NEW = "arson,Deliberate fires,count,lower,quarterly,relative,1,5,0\n";

    @Autowired
    private MeasureService measures;

    @Autowired
    private SheetService sheets;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

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
        _assertNone(DefinitionUploadView.class);
    }

    @Test
    void isOfferedWhereAMeasureIsDefined() {
        signIn("analyst.banes");
        open("bath-and-north-east-somerset/new-measure");
        assertThat(_get(Anchor.class, a -> a.withText("Define several from a file"))
                        .getHref())
                .isEqualTo(BANES);
    }

    @Test
    void previewsAFileAndWritesItOnceSomebodySaysWhy() {
        signIn("officer.banes");
        open(BANES);
        upload(HEADER + CHANGED + NEW);
        assertThat(page())
                .contains("Deliberate fires", "New", "Unit: “Number” becomes “Per cent”", "Break in the series");

        click("Write 2 definitions");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("Say why");
        _setValue(_get(TextArea.class), "Counted otherwise from April");
        click("Write 2 definitions");
        assertThat(page()).contains("1 new, 1 changed, 0 unchanged.");
        people.as("officer.banes", () -> {
            assertThat(measures.get(banes(), "arson").sheet().title()).isEqualTo("Deliberate fires");
            assertThat(measures.versions(banes(), "hate-crime"))
                    .extracting(DefinitionVersion::why)
                    .last()
                    .isEqualTo("Counted otherwise from April");
        });

        upload(HEADER + CHANGED + NEW);
        assertThat(page()).contains("Every measure in it already stands as it says.");
    }

    @Test
    void listsEveryProblemAndOffersNothingToWrite() {
        signIn("officer.banes");
        open(BANES);
        upload(HEADER + "Arson!,Fires,pieces,lower,quarterly,relative,1,-5,0\n");
        assertThat(page())
                .contains("Arson!", "a key of small letters", "pieces", "one of", "a number that is not negative");
        _assertNone(_get(DefinitionUploadView.class), Button.class, b -> b.withText("Write 1 definition"));
    }

    @Test
    void tellsWhoLooksWhileSomebodyElseWrites() {
        signIn("officer.banes");
        open(BANES);
        upload(HEADER + CHANGED);
        people.as("analyst.banes", () -> {
            var theirs = measures.get(banes(), "hate-crime").sheet().withDefinition("Theirs");
            sheets.write(banes(), new SheetChange(theirs, 1, Kind.WORDING), "Shorter");
        });
        _setValue(_get(TextArea.class), "Mine");
        click("Write 1 definition");
        assertThat(page()).contains("Somebody changed a measure while you looked at this preview");
        people.as(
                "officer.banes",
                () -> assertThat(measures.versions(banes(), "hate-crime")).hasSize(2));
    }

    private static void upload(String content) {
        UploadKt._upload(_get(Upload.class), "measures.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void click(String text) {
        _click(_get(Button.class, b -> b.withText(text)));
    }

    private static String page() {
        return _get(DefinitionUploadView.class).getElement().getTextRecursively();
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }
}
