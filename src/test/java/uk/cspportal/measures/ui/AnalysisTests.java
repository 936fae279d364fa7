package uk.cspportal.measures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.Goals;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.Series;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.chart.Band;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.chart.ReferenceLine;
import uk.cspportal.shared.ui.Chart;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class AnalysisTests extends ScreenTest {

    private static final String CRIME = "bath-and-north-east-somerset/measures/recorded-crime";
    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);

    @Autowired
    private FigureService figures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void saysWhatTheYearMayComeToAndHowItWasReckoned() {
        signIn("police.banes");
        open(CRIME);
        assertThat(page())
                .contains("Year end 2025/26", "80% range, if nothing changes", "Recorded so far, 0 months")
                .contains("Months estimated", "95% range", "not held whole", "10,000 simulated endings")
                .contains("there is no earlier whole year with history enough");
    }

    @Test
    void estimatesMonthsThatWereNotHeldWhenAYearIsLookedBackOn() {
        signIn("police.banes");
        open(CRIME + "?known=2025-01-31");
        assertThat(page())
                .contains("Year end 2024/25", "Recorded so far, 6 months", "Of these, not held")
                .contains("plus the current average for each period that is estimated");
    }

    @Test
    void drawsThePeriodsToComeBehindThoseHeld() {
        var series = crime();
        var spec = spec(series, "", 3);
        int held = series.periods().size();
        assertThat(spec.periods()).hasSize(held + 3).endsWith("Apr 2025", "May 2025", "Jun 2025");
        assertThat(spec.bands())
                .filteredOn(b -> b.kind() == Band.Kind.STILL_TO_COME)
                .singleElement()
                .satisfies(b -> assertThat(b.from()).isEqualTo(held));
        assertThat(spec.ranges()).extracting(r -> r.mark()).containsExactly("95%", "80%");
        assertThat(spec.ranges().getFirst().low().get(held - 1)).isNull();
        assertThat(spec.ranges().getFirst().low().get(held))
                .isLessThan(spec.ranges().getLast().low().get(held));
        assertThat(spec.lines()).allSatisfy(line -> assertThat(line.to()).isLessThan(held));
    }

    @Test
    void showsInTheChartWhatWasChosen() {
        var series = crime();
        assertThat(spec(series, "limits,projection", 3).lines()).isEmpty();
        assertThat(spec(series, "projection", 3).periods()).hasSameSizeAs(series.periods());
        signIn("officer.banes");
        open(CRIME);
        _setValue(_get(Checkbox.class, b -> b.withLabel("Notes")), false);
        assertThat(address()).isEqualTo(CRIME + "?without=notes");
        assertThat(_get(Checkbox.class, b -> b.withLabel("Notes")).getValue()).isFalse();
        assertThat(_find(Chart.class).getFirst().getElement().getTextRecursively())
                .doesNotContain("Highest month held");
    }

    @Test
    void beginsWhereItIsToldAndKeepsTheLimitsOfEverything() {
        var series = crime();
        var all = spec(series, "", 0);
        var late = new AnalysisChoice(null, YearMonth.of(2024, 4), true, true, true);
        var some = MeasureCharts.analysed(series, "B&NES", new Goals(null, List.of()), List.of(), late, 0);
        assertThat(some.periods()).hasSize(12).startsWith("Apr 2024");
        assertThat(some.series().getFirst().values()).hasSize(12);
        assertThat(some.lines())
                .extracting(l -> l.value())
                .containsAll(List.of(all.lines().getLast().value()));
        assertThat(some.bands()).extracting(b -> b.from() + "-" + b.to()).containsExactly("3-4");
        assertThat(some.notes()).as("the flag of January lies before").isEmpty();
    }

    @Test
    void drawsALineForEachStretchOfPeriodsWithTheSameTarget() {
        var series = crime();
        var all = new Goals.Goal(null, new BigDecimal("1100"), "Plan", "Somebody", Instant.EPOCH);
        var june = new Goals.Goal(Period.parse("2024-06"), new BigDecimal("1200"), "Summer", "Somebody", Instant.EPOCH);
        var choice = AnalysisChoice.read(QueryParameters.empty(), TODAY);
        var spec = MeasureCharts.analysed(series, "B&NES", new Goals(null, List.of(all, june)), List.of(), choice, 3);
        assertThat(spec.lines())
                .filteredOn(line -> line.kind() == ReferenceLine.Kind.TARGET)
                .extracting(line -> line.from() + "-" + line.to() + " " + line.value())
                .containsExactly("0-16 1100.0", "17-17 1200.0", "18-26 1100.0");
    }

    @Test
    void goesFromMeasureToMeasureAndForTheOfficeFromPartnershipToPartnership() {
        signIn("performance.as");
        open(CRIME + "?since=2024-04");
        assertThat(address()).contains("since=2024-04");
        var partnership = partnerships();
        assertThat(partnership.getListDataView().getItems()).hasSize(5);
        _setValue(
                partnership,
                partnership
                        .getListDataView()
                        .getItems()
                        .filter(t -> t.name().startsWith("Bristol"))
                        .findFirst()
                        .orElseThrow());
        assertThat(address()).isEqualTo("bristol/measures/recorded-crime?since=2024-04");
        Select<Measure> measure = measures();
        _setValue(
                measure,
                measure.getListDataView()
                        .getItems()
                        .filter(m -> m.key().equals("burglary"))
                        .findFirst()
                        .orElseThrow());
        assertThat(address()).isEqualTo("bristol/measures/burglary");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void offersAnOfficerNoOtherPartnership() {
        signIn("officer.banes");
        open(CRIME);
        assertThat(_find(Select.class)).extracting(s -> s.getLabel()).containsExactly("Measure", "Period");
    }

    @Test
    void readsAnAddressThatSomebodyWroteByHand() {
        var odd = AnalysisChoice.read(QueryParameters.of("since", "yesterday"), TODAY);
        assertThat(odd).isEqualTo(new AnalysisChoice(null, null, true, true, true));
        var full = new AnalysisChoice(LocalDate.of(2025, 1, 2), YearMonth.of(2024, 3), false, true, false);
        assertThat(AnalysisChoice.read(full.address(), TODAY)).isEqualTo(full);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Tenant> partnerships() {
        return _get(Select.class, s -> s.withLabel("Partnership"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Measure> measures() {
        return _get(Select.class, s -> s.withLabel("Measure"));
    }

    private Series crime() {
        var found = new java.util.ArrayList<Series>();
        people.as(
                "officer.banes",
                () -> found.add(
                        figures.series(tenants.byCode("E22000001").orElseThrow().id(), "recorded-crime")));
        return found.getFirst();
    }

    private static ChartSpec spec(Series series, String without, int ahead) {
        var choice = AnalysisChoice.read(QueryParameters.of("without", without), TODAY);
        return MeasureCharts.analysed(series, "B&NES", new Goals(null, List.of()), List.of(), choice, ahead);
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static String page() {
        return _get(MeasureView.class).getElement().getTextRecursively();
    }
}
