package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.plans.PlanCommentService;
import uk.cspportal.plans.PlanDraftService;
import uk.cspportal.plans.PlanLifeService;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class PlanCommentsCardTests extends ScreenTest {

    private static final String HOME = "bath-and-north-east-somerset";
    private static final String DRAFT = HOME + "/plan/draft";

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private PlanLifeService life;

    @Autowired
    private PlanCommentService comments;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Test
    void carriesACommentFromThePoliceToTheOfficerAndTheAnswerBack() {
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        people.as("officer.banes", () -> {
            drafts.begin(banes);
            life.share(banes);
        });
        signIn("police.banes");
        open(DRAFT);
        assertThat(text(_get(PlanCommentsCard.class))).contains("Nobody has commented yet");
        press("Write a comment");
        _click(_find(Button.class, s -> s.withText("Add the comment")).getLast());
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write the comment.");
        _setValue(_get(TextArea.class), "<b>Too</b> many guidelines");
        press("Add the comment");
        assertThat(text(_get(PlanCommentsCard.class)))
                .contains("The whole plan", "<b>Too</b> many guidelines", "Not answered yet", "1 comment, 1 open");
        _assertNone(Button.class, s -> s.withText("Answer or mark as dealt with"));

        signIn("officer.banes");
        open(HOME);
        assertThat(_find(Card.class).stream().map(PlanCommentsCardTests::text))
                .anyMatch(card -> card.contains("A comment on the shared plan waits"));
        open(DRAFT);
        press("Answer or mark as dealt with");
        _setValue(_get(TextArea.class), "We took two out");
        press("Save");
        assertThat(text(_get(PlanCommentsCard.class))).contains("We took two out", "1 comment, 0 open");
    }

    @Test
    void showsCommentsBesideTheirPartsAndFoldsWhatIsDealtWith() {
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        people.as("officer.banes", () -> {
            drafts.begin(banes);
            life.share(banes);
        });
        people.as("police.banes", () -> {
            comments.comment(banes, PlanPlace.objective(1, 2), "Say by when");
            comments.comment(banes, PlanPlace.guideline(3), "Count crimes, not incidents");
        });
        signIn("police.banes");
        open(DRAFT);
        assertThat(text(_get(LocalPlanText.class))).contains("Say by when", "Count crimes, not incidents");
        _assertNone(NativeDetails.class);
        signIn("officer.banes");
        people.as("officer.banes", () -> {
            var first = comments.comments(banes).getFirst();
            comments.settle(banes, first.number(), "By June");
            life.takeBack(banes, "To say by when");
        });
        open(DRAFT);
        assertThat(text(_get(PlanEditor.class))).contains("Count crimes, not incidents");
        var folded = _get(NativeDetails.class);
        assertThat(folded.isOpen()).isFalse();
        assertThat(text(folded)).contains("1 comment dealt with", "Say by when", "By June");
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
