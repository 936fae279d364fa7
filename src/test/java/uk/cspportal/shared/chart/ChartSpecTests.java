package uk.cspportal.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartSpecTests {

    private final ChartSpec empty = ChartSpec.of("Title", "Sentence", "Incidents", List.of("Jan", "Feb", "Mar", "Apr"));

    @Test
    void hatchesEachStretchWithoutDataBeforeTheLastValue() {
        var spec = empty.with(Series.line("a", Arrays.asList(null, 2.0, null, 4.0), Series.Style.LINE))
                .withGapsHatched("No data");

        assertThat(spec.bands()).containsExactly(Band.gap(0, 0, "No data"), Band.gap(2, 2, "No data"));
    }

    @Test
    void doesNotHatchWhatIsStillToCome() {
        var spec = empty.with(Series.line("a", Arrays.asList(1.0, 2.0, null, null), Series.Style.LINE))
                .withGapsHatched("No data");

        assertThat(spec.bands()).isEmpty();
    }

    @Test
    void refusesASeriesThatDoesNotCoverThePeriods() {
        var series = Series.line("Burglary", List.of(1.0, 2.0), Series.Style.LINE);

        assertThatThrownBy(() -> empty.with(series)).hasMessage("Burglary has 2 values for 4 periods");
    }

    @Test
    void refusesMarksThatDoNotBelongToTheValues() {
        assertThatThrownBy(() -> Series.marked("Burglary", List.of(1.0, 2.0), List.of(Series.Mark.STEADY)))
                .hasMessage("Burglary has 1 marks for 2 values");
    }

    @Test
    void writesValuesWithTheirUnit() {
        assertThat(NumberStyle.COUNT.format(1135)).isEqualTo("1,135");
        assertThat(NumberStyle.percent(1).format(74.25)).isEqualTo("74.3%");
        assertThat(NumberStyle.POUNDS.format(-9000)).isEqualTo("−£9,000");
    }
}
