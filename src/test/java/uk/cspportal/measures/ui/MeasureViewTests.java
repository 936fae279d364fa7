package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
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
        var chart = _get(Chart.class);
        assertThat(chart.isTableShown()).isFalse();

        _click(_get(NativeButton.class, spec -> spec.withText("Show as table")));

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
        _assertNone(Chart.class);
    }

    private static String text() {
        return _get(MeasureView.class).getElement().getTextRecursively();
    }
}
