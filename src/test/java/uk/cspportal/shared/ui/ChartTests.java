package uk.cspportal.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.chart.NumberStyle;
import uk.cspportal.shared.chart.PartsSpec;
import uk.cspportal.shared.chart.ReferenceLine;
import uk.cspportal.shared.chart.Series;

class ChartTests extends ComponentTest {

    private final Chart chart = new Chart(ChartSpec.of(
                    "Incidents a month",
                    "December is steady.",
                    "Incidents",
                    List.of("Oct 2025", "Nov 2025", "Dec 2025"))
            .with(Series.marked(
                    "Incidents",
                    Arrays.asList(1204.0, null, 216.0),
                    List.of(Series.Mark.CONCERN, Series.Mark.STEADY, Series.Mark.STEADY)))
            .with(ReferenceLine.average("Average", 197))
            .with(ReferenceLine.limit("Upper", 283).during(1, null))
            .withGapsHatched("No data for this month"));

    @BeforeEach
    void show() {
        UI.getCurrent().add(chart);
    }

    @Test
    void isReadAsItsSentence() {
        var picture = _get(chart, PaintedChart.class).getElement();

        assertThat(picture.getAttribute("role")).isEqualTo("img");
        assertThat(picture.getAttribute("aria-label")).isEqualTo("December is steady.");
    }

    @Test
    void sendsTheDescriptionWithGapsAsNothingAndNeverAsZero() {
        var spec = (JsonNode) _get(chart, PaintedChart.class).getElement().getPropertyRaw("spec");

        assertThat(spec.at("/periods")).hasSize(3);
        assertThat(spec.at("/series/0/values/0").doubleValue()).isEqualTo(1204);
        assertThat(spec.at("/series/0/values/1").isNull()).isTrue();
        assertThat(spec.at("/series/0/marks/0").stringValue()).isEqualTo("CONCERN");
        assertThat(spec.at("/lines/1/from").intValue()).isEqualTo(1);
        assertThat(spec.at("/bands/0/kind").stringValue()).isEqualTo("GAP");
        assertThat(spec.at("/numbers/decimals").intValue()).isZero();
    }

    @Test
    void hasATableOfTheSameNumbersForWhoAsks() {
        assertThat(_find(chart, Table.class)).isEmpty();
        chart.showTable(true);
        var rows = _get(chart, Table.class).getBodyRows().stream()
                .map(row -> row.getCells().stream()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .toList();

        assertThat(rows)
                .containsExactly(
                        List.of("Oct 2025", "1,204", "Concern", "197", "none"),
                        List.of("Nov 2025", "none", "", "197", "283"),
                        List.of("Dec 2025", "216", "Steady", "197", "283"));
    }

    @Test
    void turnsIntoItsTableAndBack() {
        var toggle = _get(chart, NativeButton.class, b -> b.withClasses("chart-toggle"));
        assertThat(toggle.getText()).isEqualTo("Show as table");

        _click(toggle);
        assertThat(chart.isTableShown()).isTrue();
        assertThat(toggle.getText()).isEqualTo("Show as chart");

        _click(toggle);
        assertThat(chart.isTableShown()).isFalse();
    }

    @Test
    void explainsTheMarksItUsesAndNoOthers() {
        var words = _get(chart, ChartLegend.class).getElement().getTextRecursively();

        assertThat(words).contains("Steady", "Concern", "Average", "Expected range", "No data for this month");
        assertThat(words).doesNotContain("Improving", "Signal");
    }

    @Test
    void drawsRowsWithTheirPartsBesideTheirTable() {
        var table = new DataTable("Answers").column("Question");
        table.row(new Span("Q31"));
        var parts = new Chart(
                new PartsSpec(
                        "Answers",
                        "Most are confident.",
                        List.of("Q31", "Q32"),
                        List.of(new PartsSpec.Part("Confident", List.of(62.0, 46.0), PartsSpec.Fill.SOLID)),
                        List.of("Base 972, ±3", "Base not given"),
                        Arrays.asList(3.0, null),
                        100,
                        NumberStyle.percent(0)),
                table);
        UI.getCurrent().add(parts);
        var picture = _get(parts, PaintedChart.class).getElement();
        var spec = (JsonNode) _get(parts, PaintedChart.class).getElement().getPropertyRaw("parts");

        assertThat(picture.getAttribute("aria-label")).isEqualTo("Most are confident.");
        assertThat(spec.at("/parts/0/values/1").doubleValue()).isEqualTo(46);
        assertThat(spec.at("/margins/1").isNull()).isTrue();
        assertThat(parts.getElement().getTextRecursively()).contains("Q31");
    }
}
