package uk.cspportal.returns.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.commentary.ui.CommentaryPanel;
import uk.cspportal.identity.People;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineChange;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.ui.ErrorSummary;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.SaveState;

class LineViewTests extends ReturnScreens {

    private static final String LINE = OPEN + "/g7";

    @Autowired
    private People directory;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(LINE);
        assertNothingIsShown();
    }

    @Test
    void isNotForOtherPartnershipsNorForThoseToWhomTheLineIsNotTheirs() {
        for (var person : new String[] {"officer.bristol", "panel.as", "provider.banes", "police.banes"}) {
            signIn(person);
            open(LINE);
            _assertNone(LineForm.class);
            _assertNone(LineSheet.class);
        }
    }

    @Test
    void showsTheFigureBesideItsSourceAndTheYearBefore() {
        signIn("officer.banes");
        open(LINE);

        assertThat(textOf(ValueForm.class))
                .contains("Mar 2025")
                .contains("The quarter fell by 9.4% (51 fewer) compared with January to March 2024.")
                .contains("data.police.uk");
        assertThat(textOf(ContextCard.class)).contains("Last quarter: Oct to Dec 2024");
    }

    @Test
    void namesWhatIsMissingInTheSummaryAndAtTheField() {
        signIn("officer.banes");
        open(LINE);

        _click(markReady());

        assertThat(textOf(ErrorSummary.class)).contains("Write what you expect next quarter, and how sure you are");
        assertThat(box(LineText.LOOKING_AHEAD).getErrorMessage())
                .isEqualTo("Write what you expect next quarter, and how sure you are");
        assertThat(choice().isInvalid()).isTrue();
        assertThat(line().state()).isEqualTo(LineState.IN_PROGRESS);
    }

    @Test
    void countsTheStepsOfAMilestoneAsTheyWereWhenTheQuarterEnded() {
        signIn("officer.banes");
        open(OPEN + "/g8");
        assertThat(textOf(LineView.class)).contains("On 31 March 2025: 1 of 2 steps done, 1 under way.");
        open(BANES + "/returns/2024-25-q3/g8");
        assertThat(textOf(LineView.class)).contains("On 31 December 2024: 0 of 2 steps done, 1 under way.");
    }

    @Test
    void marksACompleteLineReady() {
        signIn("officer.banes");
        open(LINE);

        _setValue(choice(), Basis.CONFIRMED);
        _setValue(box(LineText.LOOKING_AHEAD), "We expect a rise in spring.");
        _fireDomEvent(box(LineText.LOOKING_AHEAD), "blur");
        _click(markReady());

        assertThat(line().state()).isEqualTo(LineState.READY);
        assertThat(line().texts()).containsEntry(LineText.LOOKING_AHEAD, "We expect a rise in spring.");
        _assertOne(LineSheet.class);
    }

    @Test
    void bringsBackWhatWasTypedAndNeverSaved() {
        signIn("officer.banes");
        open(LINE);
        _setValue(box(LineText.LOOKING_AHEAD), "We expect a");
        assertThat(line().texts()).doesNotContainKey(LineText.LOOKING_AHEAD);

        open(OPEN);
        open(LINE);

        assertThat(box(LineText.LOOKING_AHEAD).getValue()).isEqualTo("We expect a");
        assertThat(textOf(LineView.class)).contains("This is what you typed before and did not save");
    }

    @Test
    void refusesWhatIsNotANumberAndKeepsTheRest() {
        signIn("officer.banes");
        open(LINE);
        _setValue(choice(), Basis.CHANGED);
        _setValue(reason(), "Two late reports");
        _fireDomEvent(reason(), "blur");

        typeFigure("14e");

        assertThat(figureFields().getFirst().getErrorMessage()).isEqualTo("Enter a whole number in figures, like 143");
        assertThat(figureFields().getFirst().getValue()).isEqualTo("14e");
        assertThat(line().values().getFirst().reason()).isEqualTo("Two late reports");
        assertThat(line().values().getFirst().value()).isEqualByComparingTo("493");
    }

    @Test
    void bringsBackAFigureThatIsNoNumberWithItsError() {
        signIn("officer.banes");
        open(LINE);
        _setValue(choice(), Basis.CHANGED);
        typeFigure("12,5x");
        _setValue(reason(), "Half a");

        open(OPEN);
        open(LINE);

        assertThat(figureFields().getFirst().getValue()).isEqualTo("12,5x");
        assertThat(figureFields().getFirst().getErrorMessage()).isEqualTo("Enter a whole number in figures, like 143");
        assertThat(reason().getValue()).isEqualTo("Half a");
        assertThat(textOf(LineView.class)).contains("These are the figures you typed before and did not save");
        _click(markReady());
        assertThat(textOf(ErrorSummary.class)).contains("Enter a whole number in figures, like 143");
        assertThat(line().values().getFirst().value()).isEqualByComparingTo("493");

        typeFigure("125");
        _fireDomEvent(figureFields().getFirst(), "blur");
        open(OPEN);
        open(LINE);
        assertThat(line().values().getFirst().value()).isEqualByComparingTo("475");
        assertThat(line().values().getFirst().reason()).isEqualTo("Half a");
    }

    @Test
    void saysThatATextIsNotSavedWhenItDoesNotFit() {
        signIn("officer.banes");
        open(LINE);
        _setValue(box(LineText.PROGRESS), "x".repeat(10_001));
        assertThat(failure()).contains("The text is too long");
        assertThat(box(LineText.PROGRESS).isInvalid()).isTrue();

        _setValue(box(LineText.CHALLENGES), "Short enough");
        assertThat(failure()).contains("The text is too long");
        _setValue(box(LineText.PROGRESS), "Short enough");
        assertThat(failure()).isEmpty();
    }

    private static String failure() {
        return _find(SaveState.class)
                .getFirst()
                .getElement()
                .getChildren()
                .filter(part -> part.getClassList().contains("failed"))
                .findFirst()
                .orElseThrow()
                .getTextRecursively();
    }

    @Test
    void addsTheMonthsUpWhenOneIsChangedWithAReason() {
        signIn("officer.banes");
        open(LINE);
        _setValue(choice(), Basis.CHANGED);

        typeFigure("1,150");
        _setValue(reason(), "Late reports");
        _fireDomEvent(reason(), "blur");

        var value = line().values().getFirst();
        assertThat(value.value()).isEqualByComparingTo(BigDecimal.valueOf(1150 + 160 + 190));
        assertThat(value.source().value()).isEqualByComparingTo("493");
    }

    @Test
    void asksToConfirmAFigureOutsideItsRange() {
        signIn("officer.banes");
        open(OPEN + "/g4");
        _setValue(choice(), Basis.CHANGED);

        typeFigure("900");

        assertThat(figureFields().getFirst().getErrorMessage()).contains("900 is outside 0 to 500");
        assertThat(returns.line(banes(), Q4, "g4").values().getFirst().value()).isNotEqualTo(new BigDecimal("900"));
    }

    @Test
    void showsBothTextsWhenAColleagueWroteMeanwhile() {
        signIn("officer.banes");
        open(LINE);
        colleagueWrites(LineText.PROGRESS, "A colleague’s text.");

        _setValue(box(LineText.PROGRESS), "My text.");
        _fireDomEvent(box(LineText.PROGRESS), "blur");

        assertThat(textOf(Conflict.class)).contains("My text.").contains("A colleague’s text.");
        assertThat(line().texts()).containsEntry(LineText.PROGRESS, "A colleague’s text.");
        _click(_get(Button.class, spec -> spec.withText("Keep both")));
        assertThat(line().texts().get(LineText.PROGRESS)).isEqualTo("A colleague’s text.\n\nMy text.");
    }

    @Test
    void answersATextWithNoUpdateInOneClickAndTypingUndoesIt() {
        signIn("officer.banes");
        open(LINE);
        var typed = box(LineText.CHALLENGES);
        _setValue(typed, "");
        _fireDomEvent(typed, "blur");
        var place = typed.getParent().orElseThrow();
        _click(_get(place, NativeButton.class, spec -> spec.withText("No significant update, see last quarter")));

        assertThat(line().noUpdate().answered()).containsExactly(LineText.CHALLENGES);
        assertThat(typed.getValue()).isEmpty();
        _assertOne(place, NativeButton.class, spec -> spec.withText("Take this answer back"));

        colleagueWrites(LineText.PROGRESS, "A colleague’s text.");
        _setValue(typed, "Two posts are vacant.");
        _fireDomEvent(typed, "blur");
        assertThat(line().noUpdate().answered()).isEmpty();
        assertThat(line().texts()).containsEntry(LineText.CHALLENGES, "Two posts are vacant.");
        _assertNone(place, NativeButton.class, spec -> spec.withText("Take this answer back"));
    }

    @Test
    void asksWhatLiesBehindASignalAndBehindNothingElse() {
        signIn("officer.banes");
        open(OPEN + "/g1");
        _assertNone(AccountForm.class);
        returns.reopenLine(banes(), Q4, "g10", returns.line(banes(), Q4, "g10").version());
        open(OPEN + "/g10");
        assertThat(textOf(AccountForm.class)).contains("expected range").contains("can go on without it");
        var why = _get(TextArea.class, spec -> spec.withLabel("Why?"));
        _setValue(why, "Calls were made in the evening.");
        _fireDomEvent(why, "blur");
        var question = returns.line(banes(), Q4, "g10").questions().getFirst();
        assertThat(question.account())
                .isNotNull()
                .satisfies(said -> assertThat(said.why()).isEqualTo("Calls were made in the evening."));
        assertThat(question.isAnswered()).isFalse();
        _click(_get(Button.class, spec -> spec.withId("mark-ready")));
        assertThat(returns.line(banes(), Q4, "g10").state()).as("a warning").isEqualTo(LineState.READY);
        assertThat(textOf(AccountText.class)).contains("Why: Calls were made in the evening.");
    }

    @Test
    void takesOverWhatAColleagueWroteElsewhereOnTheLine() {
        signIn("officer.banes");
        open(LINE);
        colleagueWrites(LineText.CHALLENGES, "A colleague’s challenge.");

        _setValue(box(LineText.PROGRESS), "My text.");
        _fireDomEvent(box(LineText.PROGRESS), "blur");

        _assertNone(Conflict.class);
        assertThat(box(LineText.CHALLENGES).getValue()).isEqualTo("A colleague’s challenge.");
        assertThat(line().texts()).containsEntry(LineText.PROGRESS, "My text.");
    }

    @Test
    void handsALineToTheProviderInWhoseListItThenIs() {
        signIn("officer.banes");
        open(LINE);
        assertThat(textOf(PageHeader.class)).contains("Held by: you");
        _click(_get(NativeButton.class, spec -> spec.withText("Hand over")));
        var provider = directory.find("provider.banes").orElseThrow().name();
        handTo(provider + " (provider, will see this guideline and no other)");
        assertThat(_get(TextField.class, spec -> spec.withLabel("How the return names them"))
                        .getValue())
                .isEqualTo(provider);
        _click(_get(_get(HandOverDialog.class), Button.class, spec -> spec.withText("Hand over")));
        _assertNone(HandOverDialog.class);
        assertThat(textOf(PageHeader.class)).contains("Held by: " + provider);

        signIn("provider.banes");
        open(OPEN);
        assertThat(textOf(GuidelineTable.class)).contains("Police recorded Anti-Social Behaviour");
        open(LINE);
        _assertOne(LineForm.class);
        _assertNone(NativeButton.class, spec -> spec.withText("Hand over"));
    }

    @Test
    void takesALineBackAndSaysWhenSomebodyElseWasFaster() {
        signIn("officer.banes");
        open(OPEN + "/g4");
        _click(_get(NativeButton.class, spec -> spec.withText("Hand over")));
        _click(_get(_get(HandOverDialog.class), Button.class, spec -> spec.withText("Hand over")));
        assertThat(holders().getErrorMessage()).isEqualTo("Choose who is to fill it in");
        handTo("The officers: take it back");
        people.as("officer2.banes", () -> {
            var line = returns.line(banes(), Q4, "g4");
            returns.changeLine(banes(), Q4, "g4", line.version(), LineChange.text(LineText.PROGRESS, "Newer"));
        });
        _click(_get(_get(HandOverDialog.class), Button.class, spec -> spec.withText("Hand over")));
        assertThat(textOf(HandOverDialog.class)).contains("Somebody else changed this guideline meanwhile");
        assertThat(textOf(PageHeader.class)).contains("Held by: Police analyst");

        _click(_get(_get(HandOverDialog.class), Button.class, spec -> spec.withText("Hand over")));
        assertThat(textOf(PageHeader.class)).contains("Held by: you");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Object> holders() {
        return _get(_get(HandOverDialog.class), RadioButtonGroup.class);
    }

    private static void handTo(String words) {
        var group = holders();
        var choice = group.getListDataView()
                .getItems()
                .filter(item -> group.getItemLabelGenerator().apply(item).equals(words))
                .findFirst()
                .orElseThrow();
        _setValue(group, choice);
    }

    @Test
    void asksForTwoFiguresWhereTheGuidelineCountsTwoThings() {
        signIn("analyst.banes");
        open(OPEN + "/g5");

        assertThat(_find(ValueForm.class)).hasSize(2);
    }

    @Test
    void asksForNoFigureOfAMilestone() {
        signIn("officer.banes");
        open(OPEN + "/g8");

        _assertNone(ValueForm.class);
        assertThat(textOf(LineView.class))
                .contains("This guideline has no number", "2. Context for the Community Safety Partnership");
    }

    @Test
    void isReadOnceTheReturnIsSubmitted() {
        signIn("officer.banes");
        open(BANES + "/returns/2024-25-q3/g7");

        _assertOne(LineSheet.class);
        _assertOne(CommentaryPanel.class);
        _assertNone(Button.class, spec -> spec.withId("mark-ready"));
    }

    private ReturnLine line() {
        return returns.line(banes(), Q4, "g7");
    }

    private static Button markReady() {
        return _get(Button.class, spec -> spec.withId("mark-ready"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Basis> choice() {
        return _get(RadioButtonGroup.class);
    }

    /** Types into the first figure and leaves it. */
    private static void typeFigure(String typed) {
        _setValue(figureFields().getFirst(), typed);
        _fireDomEvent(figureFields().getFirst(), "blur");
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Reason for changing the figures"));
    }
}
