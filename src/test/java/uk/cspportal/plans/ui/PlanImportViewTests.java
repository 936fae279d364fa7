package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.plans.DraftPut;
import uk.cspportal.plans.PlanDocuments;
import uk.cspportal.plans.PlanDraftService;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class PlanImportViewTests extends ScreenTest {

    private static final String IMPORT = "bath-and-north-east-somerset/plan/import";

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(IMPORT);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chair.banes", "police.banes", "provider.banes", "officer.bristol", "performance.as"})
    void isOnlyForOfficers(String person) {
        signIn(person);
        open(IMPORT);
        _assertNone(PlanImportView.class);
    }

    @Test
    void isOfferedBesideTheBeginningOfADraft() {
        signIn("officer.banes");
        open("bath-and-north-east-somerset/plan/draft");
        assertThat(_get(Anchor.class, a -> a.withText("Import from a file")).getHref())
                .isEqualTo(IMPORT);
    }

    @Test
    void showsWhatAFileWouldChangeAndWritesItOnRequest() {
        signIn("officer.banes");
        open(IMPORT);
        upload(changed("Keeping young people safe"));
        assertThat(page()).contains("Reworded", "Keeping young people safe", "compared with the plan in force");
        press("Begin a draft with it");
        assertThat(page()).contains("The draft now says");
        upload(changed("Keeping young people safe"));
        assertThat(page()).contains("would change nothing");
        upload(changed("Keeping everyone safe"));
        press("Cancel");
        assertThat(page()).doesNotContain("Keeping everyone safe");
    }

    @Test
    void namesProblemsByTheirPlaceAndWhatIsLeftOut() {
        signIn("officer.banes");
        open(IMPORT);
        var plan = PlanDocuments.banes();
        ((ObjectNode) plan.at("/priorities/0/objectives/1")).put("kind", "dream");
        ((ObjectNode) plan.at("/priorities/0")).put("colour", "green");
        upload(plan);
        assertThat(page())
                .contains("priorities 1 › objectives 2 › kind", "Write one of these words", "priorities 1 › colour");
        _assertNone(Button.class, s -> s.withText("Replace the draft"));
        UploadKt._upload(_get(Upload.class), "plan.json", "no plan".getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("The file is no JSON");
    }

    @Test
    void showsThePreviewAgainWhenTheDraftChangedMeanwhile() {
        signIn("officer.banes");
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        people.as("officer.banes", () -> drafts.begin(banes));
        open(IMPORT);
        upload(changed("Keeping young people safe"));
        people.as("officer2.banes", () -> drafts.put(banes, () -> new DraftPut(changed("What officer2 wrote"), null)));
        press("Replace the draft");
        assertThat(page()).contains("Somebody changed the draft meanwhile", "What officer2 wrote");
        press("Replace the draft");
        assertThat(page()).contains("The draft now says");
    }

    private static ObjectNode changed(String title) {
        var plan = PlanDocuments.banes();
        ((ObjectNode) plan.at("/priorities/0")).put("title", title);
        return plan;
    }

    private static void upload(ObjectNode plan) {
        UploadKt._upload(_get(Upload.class), "plan.json", plan.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static String page() {
        return _get(PlanImportView.class).getElement().getTextRecursively();
    }
}
