package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.Goals;
import uk.cspportal.measures.MarkService;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.Chart;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

/** Notes and rebases on a measure's chart. */
class MarksTests extends ScreenTest {

    private static final String CRIME = "bath-and-north-east-somerset/measures/burglary";

    @Autowired
    private FigureService figures;

    @Autowired
    private MarkService marks;

    @Autowired
    private Tenants tenants;

    @Test
    void areOnlyReadByThoseWhoDoNotKeepMeasures() {
        signIn("chair.banes");
        open(CRIME);
        assertThat(text()).contains("Notes and rebases", "None yet.");
        _assertNone(Button.class, b -> b.withText("Rebase"));
        _assertNone(Button.class, b -> b.withText("Add a note"));
    }

    @Test
    void putANoteOnTheChart() {
        signIn("officer.banes");
        open(CRIME);
        _click(button("Add a note"));
        _click(lastButton("Add a note"));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Say what happened, in a sentence");
        choose(YearMonth.of(2024, 10));
        _setValue(_get(TextArea.class), "Recording rule changed");
        _click(lastButton("Add a note"));
        _assertNone(ChangeDialog.class);
        assertThat(text()).contains("October 2024", "Recording rule changed", "Community safety officer BANES");
        assertThat(spec().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("Recording rule changed"));
        assertThat(_find(Chart.class).getFirst().getElement().getTextRecursively())
                .contains("Recording rule changed");
    }

    @Test
    void startAverageAndRangeAfreshWithAReason() {
        signIn("analyst.banes");
        open(CRIME);
        var levels = spec().lines().size();
        _click(button("Rebase"));
        assertThat(_get(ChangeDialog.class).getElement().getTextRecursively()).contains("A rebase forgives the past");
        choose(YearMonth.of(2024, 1));
        _click(lastButton("Rebase"));
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Say why");
        _setValue(_get(TextArea.class), "Records moved to a new system");
        _click(lastButton("Rebase"));
        assertThat(text()).contains("Rebased from January 2024", "Records moved to a new system");
        assertThat(spec().lines()).hasSize(2 * levels);
        assertThat(spec().notes()).singleElement().satisfies(flag -> {
            assertThat(flag.title()).isEqualTo("Rebased Jan 2024");
            assertThat(flag.text()).startsWith("Average moved from ");
        });
        _click(button("Rebase"));
        choose(YearMonth.of(2024, 1));
        _setValue(_get(TextArea.class), "Again");
        _click(lastButton("Rebase"));
        assertThat(_get(ChangeDialog.class).getElement().getTextRecursively()).contains("2024-01");
    }

    @Test
    void areWithdrawnWithAReason() {
        signIn("performance.as");
        open(CRIME);
        _click(button("Rebase"));
        choose(YearMonth.of(2024, 1));
        _setValue(_get(TextArea.class), "By mistake");
        _click(lastButton("Rebase"));
        _click(button("Withdraw"));
        _setValue(_get(TextArea.class), "It was the wrong measure");
        _click(lastButton("Withdraw"));
        assertThat(text()).contains("None yet.").doesNotContain("By mistake");
        assertThat(spec().notes()).isEmpty();
    }

    @Test
    void offersTheShiftThatSpeaksForARebaseAsEvidence() {
        signIn("officer.banes");
        open(CRIME);
        var crime = figures.series(tenants.byCode("E22000001").orElseThrow().id(), "burglary");
        assertThat(MarksEditor.evidence(crime, null)).startsWith("Nothing in the figures asks for a rebase");
        assertThat(MarksEditor.evidence(
                        crime, new uk.cspportal.measures.statistics.RebaseSuggestion(12, 14, 1010.2, 1191.4, true)))
                .contains("14 values in a row", "was 1,010", "is 1,191");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(YearMonth month) {
        ComboBox<Period> box = _get(ComboBox.class, b -> b.withLabel("Period"));
        _setValue(box, Period.of(month));
    }

    /** What the chart draws from. */
    private ChartSpec spec() {
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        var series = figures.series(banes, "burglary");
        var choice = new AnalysisChoice(null, null, true, true, false);
        return MeasureCharts.analysed(
                series, "B&NES", new Goals(null, List.of()), marks.marks(banes, "burglary", null), choice, 0);
    }

    private static Button button(String text) {
        return _find(Button.class, b -> b.withText(text)).getFirst();
    }

    private static Button lastButton(String text) {
        return _find(Button.class, b -> b.withText(text)).getLast();
    }

    private static String text() {
        return _get(MeasureView.class).getElement().getTextRecursively();
    }
}
