package uk.cspportal.grants.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.grants.AwardAccount;
import uk.cspportal.grants.FinancialYear;
import uk.cspportal.grants.YearEnd;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.chart.Band;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.chart.NumberStyle;
import uk.cspportal.shared.chart.Range;
import uk.cspportal.shared.chart.ReferenceLine;
import uk.cspportal.shared.chart.Series;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Chart;

/** Running spend of a year against the award's profile, with the range in which it will probably end. */
final class SpendChart {

    private static final int HEIGHT = 300;

    private final AwardAccount account;
    private final Quarter quarter;
    private final FinancialYear year;
    private final Money money;
    private final List<BigDecimal> spent;
    private final YearEnd end;

    private SpendChart(AwardAccount account, Quarter quarter) {
        this.account = account;
        this.quarter = quarter;
        year = FinancialYear.of(quarter);
        money = new Money(account.award().illustrative());
        spent = account.spentByMonth(quarter);
        end = account.yearEnd(quarter);
    }

    static Card card(AwardAccount account, Quarter quarter) {
        var drawing = new SpendChart(account, quarter);
        var title = Messages.text("grants.chart.title", drawing.year.label());
        var sentence = new Paragraph(drawing.sentence());
        sentence.addClassName("chart-sentence");
        var chart = new Chart(drawing.spec(title))
                .withoutHeading()
                .withoutSentence()
                .height(HEIGHT);
        var card = new Card(title, sentence, chart);
        if (drawing.end.hasForecast()) {
            var method = new Paragraph(Messages.text(
                    "grants.chart.method",
                    String.valueOf(drawing.end.monthsLeft()),
                    String.valueOf(drawing.spent.size())));
            method.addClassName("source");
            card.content(method);
        }
        return card;
    }

    private ChartSpec spec(String title) {
        var months = year.months();
        var spec = ChartSpec.of(
                        title,
                        sentence(),
                        Messages.text("grants.chart.unit"),
                        months.stream().map(Formats::shortMonth).toList())
                .with(NumberStyle.POUNDS)
                .beginningAtZero()
                .with(ReferenceLine.target(
                        money.heading(Messages.text("grants.chart.award")),
                        end.award().doubleValue()))
                .with(new Series(
                        money.heading(Messages.text("grants.chart.profile")),
                        months.stream().map(this::profile).toList(),
                        Series.Style.DASHED,
                        List.of(),
                        false,
                        false))
                .with(new Series(
                        money.heading(Messages.text("grants.chart.spent")),
                        running(),
                        Series.Style.STRONG,
                        List.of(),
                        false,
                        !end.isOver()));
        return end.hasForecast()
                ? spec.with(forecast())
                        .with(Band.stillToCome(spent.size(), 11, Messages.text("grants.chart.still-to-come")))
                : spec;
    }

    private String sentence() {
        var profile = account.profileTo(quarter.lastMonth());
        return Messages.text(
                end.isOver() ? "grants.chart.sentence.over" : "grants.chart.sentence",
                money.text(end.spent()),
                money.text(end.award()),
                profileText(profile),
                Formats.month(quarter.lastMonth()));
    }

    /** {@code £9,000‡ under profile}. */
    private String profileText(BigDecimal profile) {
        return Messages.text("grants.strip.profile", money.against(profile, end.spent()));
    }

    /** The profile up to a month; nothing where no service has one. */
    private @Nullable Double profile(YearMonth month) {
        boolean planned = account.services().stream()
                .flatMap(s -> s.months().stream())
                .anyMatch(m -> m.month().equals(month));
        return planned ? account.profileTo(month).doubleValue() : null;
    }

    private List<@Nullable Double> running() {
        var values = new ArrayList<@Nullable Double>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < 12; i++) {
            if (i < spent.size()) {
                sum = sum.add(spent.get(i));
                values.add(sum.doubleValue());
            } else {
                values.add(null);
            }
        }
        return values;
    }

    /** Begins as a point at the last month known. */
    private Range forecast() {
        var low = new ArrayList<@Nullable Double>();
        var high = new ArrayList<@Nullable Double>();
        for (int i = 0; i < 12; i++) {
            int later = i - spent.size() + 1;
            var range = later < 0 ? null : YearEnd.after(spent, later);
            low.add(range == null ? null : range.low().doubleValue());
            high.add(range == null ? null : range.high().doubleValue());
        }
        var percent = YearEnd.LEVEL_PERCENT + "%";
        return new Range(money.heading(Messages.text("grants.chart.forecast", percent)), percent, low, high);
    }
}
