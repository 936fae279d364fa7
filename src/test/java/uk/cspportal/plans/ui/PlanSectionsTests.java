package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.testing.ScreenTest;

class PlanSectionsTests extends ScreenTest {

    private static final String DRAFT = "bath-and-north-east-somerset/plan/draft";

    @Test
    void writesATextAListAndATableAndShowsWhatWentWrong() {
        begin();
        pressOf("Edit: Grant");
        _setValue(field("Years"), "about three");
        press("Save");
        assertThat(field("Years").getErrorMessage()).startsWith("Write a number");
        _setValue(field("Years"), "4");
        press("Save");
        _assertNone(ChangeDialog.class);
        pressOf("Edit: What it is committed to");
        _setValue(_get(TextArea.class), "• Listen\n• Act");
        press("Save");
        assertThat(text(_get(PlanSections.class))).contains("What it is committed toListen; Act");
        pressOf("Edit: Groups and forums");
        press("Add an entry");
        _setValue(_find(TextArea.class, s -> s.withLabel("Group")).getLast(), "River safety group");
        pressOf("Remove entry 1");
        press("Save");
        assertThat(text(_get(PlanSections.class))).contains("Groups and forumsHate Crime and Community Cohesion");
        pressOf("Edit: Groups and forums");
        assertThat(_find(TextArea.class, s -> s.withLabel("Group")))
                .extracting(TextArea::getValue)
                .startsWith("Hate Crime and Community Cohesion Partnership (BHCCCP)")
                .endsWith("River safety group");
    }

    @Test
    void saysWhichEntryOfATableCannotBeRead() {
        begin();
        pressOf("Edit: Crime by type");
        _setValue(_find(TextField.class, s -> s.withLabel("Crimes")).getFirst(), "12 thousand");
        press("Save");
        var rows = _get(RowsField.class);
        assertThat(rows.isInvalid()).isTrue();
        assertThat(rows.getErrorMessage()).startsWith("Entry 1, Crimes: Write a number");
    }

    @Test
    void showsAnAssessmentAsEvidenceUnderItsPriority() {
        begin();
        pressOf("Edit: Strategic assessments");
        press("Add an entry");
        _setValue(_get(TextArea.class, s -> s.withLabel("Title")), "Strategic assessment 2024");
        _setValue(_get(TextArea.class, s -> s.withLabel("Key findings")), "Fraud of older people grows");
        _setValue(field("Published on"), "2024-11-30");
        _setValue(field("Evidence for priorities, such as 1, 2"), "2, 5");
        press("Save");
        assertThat(_get(RowsField.class).getErrorMessage()).contains("no priority 5");
        _setValue(field("Evidence for priorities, such as 1, 2"), "2");
        press("Save");
        pressOf("Edit: Equality note");
        _setValue(_get(TextArea.class, s -> s.withLabel("Written by")), "Officer of the partnership");
        _setValue(_find(TextArea.class).getFirst(), "Young people were asked first.");
        press("Save");
        pressAsked("Share for comment");
        signIn("police.banes");
        open(DRAFT);
        var page = text(_get(LocalPlanText.class));
        assertThat(page).contains("Published 30 November 2024 · Evidence for priorities 2");
        assertThat(page.substring(page.indexOf("Why this is a local priority")))
                .contains("Evidence from the strategic assessment", "Fraud of older people grows")
                .contains("Young people were asked first.", "Officer of the partnership");
    }

    @Test
    void isNotOfferedToThoseWhoOnlyRead() {
        begin();
        pressAsked("Share for comment");
        signIn("police.banes");
        open(DRAFT);
        assertThat(text(_get(H1.class))).startsWith("Community Safety Plan");
        _assertNone(PlanSections.class);
    }

    private void begin() {
        signIn("officer.banes");
        open(DRAFT);
        press("Begin a draft");
    }

    private static TextField field(String label) {
        return _get(TextField.class, s -> s.withLabel(label));
    }

    private static void pressOf(String name) {
        _click(_get(
                Button.class,
                s -> s.withPredicate(b -> b.getAriaLabel().map(name::equals).orElse(false))));
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
