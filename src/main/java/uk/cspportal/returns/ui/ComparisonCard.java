package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Comparison;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.Unit;
import uk.cspportal.measures.ui.Marks;
import uk.cspportal.measures.ui.MeasureCharts;
import uk.cspportal.returns.LineValue;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Chart;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.SpcIcon;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.shared.ui.TrendArrow;

/** How a measure's last period compares: the sentence, the chart, the same time in earlier years. */
final class ComparisonCard extends Composite<Card> {

    private static final int YEARS = 3;

    private final LineValue value;
    private final Series series;
    private final Quarter quarter;
    private final LinePage page;
    private final boolean monthly;

    ComparisonCard(LineValue value, Series series, LinePage page) {
        this.value = value;
        this.series = series;
        this.quarter = page.quarter();
        this.page = page;
        this.monthly = value.measure().sheet().frequency() == Frequency.MONTHLY;
    }

    @Override
    protected Card initContent() {
        var card = new Card(Messages.text(monthly ? "returns.line.compare.month" : "returns.line.compare.quarter"));
        card.addClassName("comparison-card");
        if (series.last().isEmpty()) {
            card.add(new EmptyState(
                    Messages.text("returns.line.no-figures"), Messages.text("returns.line.no-figures.remedy")));
            return card;
        }
        var chart = series.chart();
        card.aside(SpcIcon.withWord(Marks.of(chart)));
        var note = new Paragraph(Messages.text(
                chart.hasLimits() ? "returns.line.chart-note" : "returns.line.chart-note.few",
                String.valueOf(series.values().stream()
                        .filter(java.util.Objects::nonNull)
                        .count())));
        note.addClassName("source");
        card.add(
                new Paragraph(Sentences.detail(series)),
                new Chart(MeasureCharts.of(series, page.tenant().name()))
                        .withoutSentence()
                        .height(300),
                note,
                sameTime());
        if (page.analysis()) {
            var full = new TextLink(
                    Messages.text("returns.line.full-analysis"),
                    page.tenant().slug() + "/measures/" + value.measure().key());
            full.addClassName("small");
            card.add(full);
        }
        return card;
    }

    /** The same months, or the same quarter, in the last three years and what became of them. */
    private DataTable sameTime() {
        var table = new DataTable(Messages.text(monthly ? "returns.line.same.months" : "returns.line.same.quarter"))
                .rowHeaders()
                .compact();
        table.addClassName("same-time");
        int year = quarter.lastMonth().getYear();
        table.column(Messages.text(monthly ? "returns.line.same.months" : "returns.line.same.quarter"));
        for (int back = YEARS - 1; back >= 0; back--) {
            table.number(String.valueOf(year - back));
        }
        table.column(Messages.text("returns.line.same.compared", String.valueOf(year), String.valueOf(year - 1)));
        if (monthly) {
            quarter.months().forEach(month -> row(table, Formats.monthName(month), Period.of(month)));
        } else {
            row(table, Messages.text("returns.line.same.range", months()), Period.of(quarter));
        }
        return table;
    }

    private String months() {
        return Formats.longMonths(quarter).replaceAll(" \\d{4}$", "");
    }

    private void row(DataTable table, String name, Period period) {
        var cells = new ArrayList<Component>(List.of(new Span(name)));
        var sheet = value.measure().sheet();
        @Nullable Figure before = null;
        @Nullable Figure last = null;
        for (int back = YEARS - 1; back >= 0; back--) {
            before = last;
            last = series.at(yearsBack(period, back)).orElse(null);
            cells.add(
                    last == null
                            ? FigureWords.value(sheet, null, false)
                            : FigureWords.value(sheet, last.value(), last.illustrative()));
        }
        cells.add(compared(period, before, last));
        table.row(cells.toArray(Component[]::new));
    }

    private Component compared(Period period, @Nullable Figure before, @Nullable Figure now) {
        if (before == null || now == null || before.value() == null || now.value() == null) {
            var none = new Span(Messages.text("returns.view.not-available"));
            none.addClassName("muted");
            return none;
        }
        var comparison = Comparison.of(
                value.measure().sheet(),
                Sentences.name(period.yearBefore()),
                before.value(),
                before.base(),
                now.value(),
                now.base());
        if (value.measure().sheet().unit() == Unit.PERCENT) {
            return new Span(comparison.phrase());
        }
        var direction = comparison.direction();
        return new TrendArrow(
                direction > 0
                        ? TrendArrow.Direction.UP
                        : direction < 0 ? TrendArrow.Direction.DOWN : TrendArrow.Direction.FLAT,
                comparison.phrase());
    }

    private static Period yearsBack(Period period, int years) {
        return new Period(period.start().minusYears(years), period.months());
    }
}
