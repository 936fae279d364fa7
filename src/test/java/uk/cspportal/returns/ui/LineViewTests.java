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
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import uk.cspportal.commentary.ui.CommentaryPanel;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.ui.ErrorSummary;

class LineViewTests extends ReturnScreens {

    private static final String LINE = OPEN + "/g7";

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

        _setValue(figureFields().getFirst(), "14e");

        assertThat(figureFields().getFirst().getErrorMessage()).isEqualTo("Enter a whole number in figures, like 143");
        assertThat(figureFields().getFirst().getValue()).isEqualTo("14e");
        assertThat(line().values().getFirst().reason()).isEqualTo("Two late reports");
        assertThat(line().values().getFirst().value()).isEqualByComparingTo("493");
    }

    @Test
    void addsTheMonthsUpWhenOneIsChangedWithAReason() {
        signIn("officer.banes");
        open(LINE);
        _setValue(choice(), Basis.CHANGED);

        _setValue(figureFields().getFirst(), "1,150");
        _setValue(reason(), "Late reports");

        var value = line().values().getFirst();
        assertThat(value.value()).isEqualByComparingTo(BigDecimal.valueOf(1150 + 160 + 190));
        assertThat(value.source().value()).isEqualByComparingTo("493");
    }

    @Test
    void asksToConfirmAFigureOutsideItsRange() {
        signIn("officer.banes");
        open(OPEN + "/g4");
        _setValue(choice(), Basis.CHANGED);

        _setValue(figureFields().getFirst(), "900");

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
        assertThat(textOf(LineView.class)).contains("This guideline has no number");
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

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Reason for changing the figures"));
    }
}
