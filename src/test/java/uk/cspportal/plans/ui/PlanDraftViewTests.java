package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragStartEvent;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.TableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.testing.ScreenTest;

class PlanDraftViewTests extends ScreenTest {

    private static final String DRAFT = "bath-and-north-east-somerset/plan/draft";
    private static final String COMPARE = "bath-and-north-east-somerset/plan/compare";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(DRAFT);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @CsvSource({
        "officer.bristol, " + DRAFT,
        "provider.banes, " + DRAFT,
        "performance.as, avon-and-somerset/plan/draft",
        "officer.bristol, " + COMPARE,
        "provider.banes, " + COMPARE
    })
    void isNotFoundByThoseWhoMayNotReadIt(String person, String path) {
        signIn(person);
        open(path);
        assertThat(text(_get(H1.class))).isEqualTo("Page not found");
    }

    @Test
    void leadsADraftThroughSharingAndSignatures() {
        signIn("officer.banes");
        open(DRAFT);
        assertThat(text(_get(EmptyState.class))).contains("copy of the plan in force");
        press("Begin a draft");
        assertThat(state()).isEqualTo("Draft");
        press("Share for comment");
        _click(_find(Button.class, s -> s.withText("Share for comment")).getLast());
        assertThat(state()).isEqualTo("Draft");
        _click(_get(Button.class, s -> s.withText("Cancel")));
        pressAsked("Share for comment");
        assertThat(state()).isEqualTo("Shared for comment");
        signIn("police.banes");
        open(DRAFT);
        pressAsked("Sign for the police");
        _assertNone(Button.class, s -> s.withText("Sign for the police"));
        signIn("performance.as");
        open(DRAFT);
        pressAsked("Sign for the policing body");
        signIn("chair.banes");
        open(DRAFT);
        pressAsked("Sign for the council");
        assertThat(state()).isEqualTo("Agreed");
        signIn("officer.banes");
        open(DRAFT);
        press("Take back to draft");
        _setValue(_get(TextArea.class), "One more objective");
        _click(_find(Button.class, s -> s.withText("Take back to draft")).getLast());
        assertThat(state()).isEqualTo("Draft");
        assertThat(text(_get(DraftHistoryCard.class)))
                .containsSubsequence(
                        "Took a shared plan back",
                        "One more objective",
                        "All parties agreed",
                        "For the police",
                        "Shared");
    }

    @Test
    void tellsThoseWhoCannotBeginOneToWait() {
        signIn("performance.as");
        open(DRAFT);
        assertThat(text(_get(EmptyState.class))).contains("shares a draft");
        _assertNone(Button.class, s -> s.withText("Begin a draft"));
    }

    @Test
    void comparesTheDraftWithThePlanInForce() {
        signIn("officer.banes");
        open(COMPARE);
        assertThat(text(_get(EmptyState.class))).contains("only one version");
        open(DRAFT);
        press("Begin a draft");
        open(COMPARE + "/1/2");
        assertThat(text(_get(EmptyState.class))).contains("say the same");
    }

    @Test
    void writesPartsAndMovesThem() {
        signIn("officer.banes");
        open(DRAFT);
        press("Begin a draft");
        pressOf("Edit: Objective 1.2");
        _setValue(_get(TextArea.class, s -> s.withLabel("Title")), "Strengthen the partnership");
        pressOf("Remove: activity 1");
        _setValue(_get(TextArea.class, s -> s.withLabel("Activity 1")), "• Meet monthly\n\n- Publish what was learnt");
        press("Save");
        assertThat(text(_get(PlanEditor.class))).contains("Strengthen the partnership", "2 activities");
        pressOf("Move down: Guideline 1");
        assertThat(text(_get(PlanEditor.class)))
                .containsSubsequence("young people as victims", "Police recorded total crime");
        pressOf("Remove: Objective 1.1");
        assertThat(text(_find(Notice.class).getFirst())).contains("guidelines of success");
    }

    @Test
    void movesPartsByMouseAndTakesThatBack() {
        signIn("officer.banes");
        open(DRAFT);
        press("Begin a draft");
        drag("Police recorded total crime", "Police recorded hate crime");
        assertThat(text(_get(PlanEditor.class)))
                .containsSubsequence("young people as victims", "recorded hate crime", "recorded total crime");
        press("Undo my last change");
        assertThat(text(_get(PlanEditor.class)))
                .containsSubsequence("Police recorded total crime", "young people as victims");
        drag("Police recorded total crime", "1.1");
        assertThat(text(_find(Notice.class).getFirst())).contains("its own list only");
    }

    /** Takes the row that says one thing by its handle and drops it on the row that says the other. */
    private static void drag(String what, String onto) {
        var source = _get(row(what), DragHandle.class);
        ComponentUtil.fireEvent(source, new DragStartEvent<>(source, true, 0, 0, 0, 0));
        ComponentUtil.fireEvent(row(onto), new DropEvent<>(row(onto), true, "move", 0, 0, 0, 0));
    }

    private static TableRow row(String words) {
        return _get(PlanEditor.class)
                .getChildren()
                .flatMap(PlanDraftViewTests::rows)
                .filter(row -> text(row).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<TableRow> rows(Component in) {
        return in instanceof TableRow row ? Stream.of(row) : in.getChildren().flatMap(PlanDraftViewTests::rows);
    }

    @Test
    void saysWhichFieldIsEmptyAndKeepsWhatWasTyped() {
        signIn("officer.banes");
        open(DRAFT);
        press("Begin a draft");
        press("Add a guideline of success");
        _setValue(_get(TextField.class, s -> s.withLabel("Figures from")), "police");
        press("Save");
        var wording = _get(TextArea.class, s -> s.withLabel("Wording"));
        assertThat(wording.getErrorMessage()).isEqualTo("Write the wording.");
        _setValue(wording, "Knife crime");
        press("Save");
        assertThat(text(_get(PlanEditor.class))).contains("Knife crime", "No measures");
    }

    private static void pressOf(String name) {
        _click(_get(
                Button.class,
                s -> s.withPredicate(b -> b.getAriaLabel().map(name::equals).orElse(false))));
    }

    private String state() {
        return text(_find(StatusTag.class).getFirst());
    }

    /** The plan names a restricted document, so that whoever shows it to others or signs it is asked. */
    private static void pressAsked(String text) {
        press(text);
        _setValue(_get(Checkbox.class, s -> s.withPredicate(c -> c.getLabel().startsWith("I have looked"))), true);
        _click(_find(Button.class, s -> s.withText(text)).getLast());
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
