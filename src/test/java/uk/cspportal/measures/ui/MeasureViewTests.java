package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.NewFigure;
import uk.cspportal.measures.Provenance;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Chart;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.HistoryList;
import uk.cspportal.shared.ui.Verdict;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class MeasureViewTests extends ScreenTest {

    private static final String CRIME = "bath-and-north-east-somerset/measures/recorded-crime";

    @Autowired
    private FigureService figures;

    @Autowired
    private MeasureService measures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void showsWhatWasKnownOnADayToReadOnly() {
        signIn("officer.banes");
        open(CRIME);
        assertThat(page()).contains("March 2025 (1,140)");
        _setValue(_get(DatePicker.class, d -> d.withLabel("As known on")), LocalDate.of(2025, 4, 1));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(CRIME + "?known=2025-04-01");
        assertThat(page())
                .contains("as it was known at the end of 1 April 2025")
                .doesNotContain("March 2025 (1,140)");
        _assertNone(Button.class, b -> b.withText("Rebase"));
        _assertNone(Button.class, b -> b.withText("Add a note"));
    }

    @Test
    void givesItsFiguresAsAFile() {
        signIn("police.banes");
        open(CRIME);
        var file = new String(
                DownloadKt.download(_get(Anchor.class, a -> a.withText("Download figures (CSV)"))),
                StandardCharsets.UTF_8);
        assertThat(file)
                .contains("measure,period,value,status,note,source,recorded_by,recorded_at")
                .contains("recorded-crime,2025-03,1140,final,");
    }

    private static String page() {
        return _get(MeasureView.class).getElement().getTextRecursively();
    }

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(CRIME);
        assertNothingIsShown();
    }

    @Test
    void isNotForProvidersNorForOtherPartnershipsNorForUnknownMeasures() {
        signIn("provider.banes");
        open(CRIME);
        _assertNone(MeasureView.class);

        signIn("officer.bristol");
        open(CRIME);
        _assertNone(MeasureView.class);

        signIn("officer.banes");
        open("bath-and-north-east-somerset/measures/no-such");
        _assertNone(MeasureView.class);
    }

    @Test
    void saysInASentenceWhatTheChartShows() {
        signIn("performance.as");
        open(CRIME);

        assertThat(_get(Verdict.class).getElement().getTextRecursively())
                .contains("March 2025 (1,140)")
                .contains("rose by 4.1% (45 more) compared with March 2024.");
        assertThat(text())
                .contains("25 of 27")
                .contains("data.police.uk")
                .contains("No figure of this measure has been revised");
    }

    @Test
    void showsTheSameNumbersAsATable() {
        signIn("officer.banes");
        open(CRIME);
        var chart = _find(Chart.class).getFirst();
        assertThat(chart.isTableShown()).isFalse();

        _click(_find(NativeButton.class, spec -> spec.withText("Show as table")).getFirst());

        assertThat(chart.isTableShown()).isTrue();
    }

    @Test
    void tellsWhatARevisedFigureWasBefore() {
        people.as(
                "officer.banes",
                () -> figures.record(
                        tenants.byCode("E22000001").orElseThrow().id(),
                        "hate-crime",
                        List.of(new NewFigure(
                                Period.of(Quarter.parse("2024-25-Q4")),
                                new BigDecimal("83"),
                                FigureStatus.FINAL,
                                null,
                                null,
                                Provenance.TYPED,
                                "Local extract")),
                        "Two late reports"));
        signIn("officer.banes");
        open("bath-and-north-east-somerset/measures/hate-crime");

        assertThat(_get(HistoryList.class).getElement().getTextRecursively())
                .contains("Q4 2024/25: 83 instead of 81‡")
                .contains("Two late reports");
    }

    @Test
    void saysWhereFiguresWillComeFromWhileThereAreNone() {
        people.as(
                "officer.blackpool",
                () -> measures.adoptAll(
                        tenants.byCode("E22000151").orElseThrow().id()));
        signIn("officer.blackpool");
        open("blackpool/measures/burglary");

        _assertOne(EmptyState.class);
        _assertNone(Verdict.class);
        assertThat(text())
                .as("what others publish of it is there from the start")
                .contains("Blackpool is highest of");
    }

    @Test
    void comparesPublishedRatesInWordsAndChartsFromBothSourcesApart() {
        signIn("police.banes");
        open(CRIME);
        assertThat(text())
                .contains("B&NES is second lowest of five in the year ending December 2024 at 79.9"
                        + " (95% interval 78.6 to 81.1). That is up from 66.5 in December 2023.")
                .contains("B&NES is second lowest of five in the 12 months to June 2024 at 68.8")
                .contains("7 of 16 points")
                .contains("Not available since June 2024: a rate needs 12 months in a row.")
                .contains("Missing: July 2024, August 2024.")
                .contains("Residents on 30 June 2022, the same for every point")
                .contains("Rank 2 of 5");
        _assertNone(Button.class, b -> b.withText("Change the comparison"));
    }

    @Test
    void comparesWithNobodyAsKnownOnADayBeforeAnythingWasPublished() {
        signIn("officer.banes");
        open(CRIME + "?known=2022-05-01");
        assertThat(text())
                .doesNotContain("Rate compared with other partnerships")
                .doesNotContain("Rank ");
    }

    @Test
    void offersNoComparisonOfAMeasureOfItsOwn() {
        signIn("officer.banes");
        open("bath-and-north-east-somerset/measures/hate-crime");
        assertThat(text())
                .doesNotContain("Rate compared with other partnerships")
                .doesNotContain("Benchmark");
    }

    private static String text() {
        return _get(MeasureView.class).getElement().getTextRecursively();
    }
}
