package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cspportal.plans.ActivityStatus;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.testing.ScreenTest;

class ActivitiesViewTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset/activities";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(BANES);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.bristol", "panel.as", "administrator.banes"})
    void isNotFoundByThoseWhoMayNotReadIt(String person) {
        signIn(person);
        open(BANES);
        _assertNone(ActivitiesView.class);
    }

    @Test
    void takesTwoClicksAndASentence() {
        signIn("police.banes");
        open(BANES);
        _click(update("MARAC"));
        assertThat(_get(RadioButtonGroup.class).getValue()).isEqualTo(ActivityStatus.UNDER_WAY);
        _setValue(_get(TextArea.class), "All five agencies refer online since Monday.");
        _click(_get(Button.class, s -> s.withText("Save the update")));
        _assertNone(ChangeDialog.class);
        assertThat(page()).contains("All five agencies refer online since Monday.");
    }

    @Test
    void asksForTheSentenceAtItsField() {
        signIn("officer.banes");
        open(BANES);
        _click(update("MARAC"));
        _click(_get(Button.class, s -> s.withText("Save the update")));
        assertThat(_get(TextArea.class).getErrorMessage()).contains("in a sentence");
        _assertOne(ChangeDialog.class);
    }

    @Test
    void asksOnceAboutWhatMayTellOfACase() {
        signIn("officer.banes");
        open(BANES + "?show=learning");
        assertThat(page()).contains("From reviews (2)", "From MARAC self-assessment 2022");
        _click(update("MARAC"));
        _setValue(_get(TextArea.class), "Mrs Example will speak at the training.");
        _click(_get(Button.class, s -> s.withText("Save the update")));
        assertThat(_get(TextArea.class).getErrorMessage()).contains("May tell of a case: a name", "save again");
        _click(_get(Button.class, s -> s.withText("Save the update")));
        _assertNone(ChangeDialog.class);
        assertThat(page()).contains("May tell of a case: a name");
    }

    @Test
    void letsAnOfficerSayWhoDoesIt() {
        signIn("officer.banes");
        open(BANES);
        _click(_find(NativeButton.class, s -> s.withPredicate(b -> label(b).startsWith("Owner and date: Support and")))
                .getFirst());
        _setValue(_get(TextField.class, s -> s.withLabel("What it is called")), "Anti-Slavery Partnership");
        _click(_get(Button.class, s -> s.withText("Save")));
        _assertOne(ChangeDialog.class);
        _setValue(_get(TextField.class, s -> s.withLabel("What it is called")), "");
        _click(_get(Button.class, s -> s.withText("Save")));
        _assertNone(ChangeDialog.class);
    }

    @ParameterizedTest
    @CsvSource({"officer.banes, 23, 23", "chair.banes, 0, 0", "police.banes, 4, 0", "provider.banes, 1, 0"})
    void offersEachTheirActs(String person, int updates, int owners) {
        signIn(person);
        open(BANES);
        assertThat(_find(Button.class, s -> s.withText("Update"))).hasSize(updates);
        assertThat(_find(NativeButton.class, s -> s.withText("Owner and date"))).hasSize(owners);
    }

    @Test
    void narrowsToWhatIsOverdueByItsAddress() {
        signIn("chair.banes");
        open(BANES + "?show=overdue");
        assertThat(page()).contains("MARAC", "Overdue (2)").doesNotContain("river safety");
        open(BANES + "?show=mine");
        assertThat(text(_get(EmptyState.class))).contains("No activity is your task", "All");
        assertThat(page()).doesNotContain("My organisation");
    }

    @Test
    void readsTheHistoryWhenItIsOpened() {
        signIn("chair.banes");
        open(BANES);
        var history = _find(NativeDetails.class).getFirst();
        assertThat(text(history)).doesNotContain("four of seven");
        history.setOpen(true);
        ComponentUtil.fireEvent(history, new NativeDetails.ToggleEvent(history, true));
        assertThat(text(history)).contains("four of seven", "Evidence: Sub-group minutes", "Illustrative");
    }

    @Test
    void saysWhyThereIsNothing() {
        signIn("officer.blackpool");
        open("blackpool/activities");
        assertThat(text(_get(EmptyState.class))).contains("has no plan in force yet");
    }

    @Test
    void isInTheMenu() {
        signIn("provider.banes");
        open(BANES);
        assertThat(text(_get(H1.class))).isEqualTo("Activities");
        _assertOne(SideNavItem.class, s -> s.withPredicate(i -> "Activities".equals(i.getLabel())));
    }

    private static Button update(String words) {
        return _find(
                        Button.class,
                        s -> s.withPredicate(
                                b -> b.getAriaLabel().orElse("").startsWith("Update: ") && label(b).contains(words)))
                .getFirst();
    }

    private static String label(Component component) {
        return component.getElement().getAttribute("aria-label") == null
                ? ""
                : component.getElement().getAttribute("aria-label");
    }

    private static String page() {
        return text(_get(ActivitiesView.class));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
