package uk.cspportal.measures.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.YearEnd;
import uk.cspportal.measures.statistics.Backtest;
import uk.cspportal.measures.statistics.Projection;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.KeyFacts;

/** What the year may come to if nothing changes: a range with its method and level, and how such ranges fared before. */
final class ProjectionCard {

    private ProjectionCard() {}

    static Card of(Series series, YearEnd year) {
        var sheet = series.measure().sheet();
        var card = new Card(Messages.text("measures.year-end", year.label()));
        var likely = year.likely();
        if (likely == null) {
            card.add(words(Optional.ofNullable(year.note()).orElse(""), "small"));
        } else {
            card.add(
                    words(range(sheet, likely), "big-number"),
                    words(Messages.text("measures.year-end.level", percent(likely.level())), "small", "muted"));
        }
        card.add(facts(series, year));
        if (likely != null) {
            card.add(
                    words(Messages.text("measures.year-end.method", likely.method()), "small", "muted"),
                    words(fared(sheet, year.fared()), "small", "muted"));
        }
        return card;
    }

    private static KeyFacts facts(Series series, YearEnd year) {
        var sheet = series.measure().sheet();
        var facts = new KeyFacts()
                .row(
                        Messages.text(
                                "measures.year-end.so-far",
                                year.held(),
                                Messages.text("measures.periods", sheet.frequency())),
                        sheet.numbers().format(year.soFar()))
                .row(Messages.text("measures.year-end.estimated", sheet.frequency()), String.valueOf(year.estimated()));
        if (year.missing() > 0) {
            facts.row(Messages.text("measures.year-end.missing"), String.valueOf(year.missing()));
        }
        var wide = year.wide();
        if (wide != null) {
            facts.row(Messages.text("measures.year-end.wide", percent(wide.level())), range(sheet, wide));
        }
        var before = year.yearBefore();
        facts.row(
                Messages.text("measures.year-end.before"),
                before == null
                        ? Messages.text("measures.year-end.before.none")
                        : sheet.numbers().format(before.doubleValue()));
        if (year.likely() != null && before != null) {
            change(year.likely(), before).ifPresent(text -> facts.row(Messages.text("measures.year-end.change"), text));
        }
        return facts;
    }

    private static Optional<String> change(Projection likely, BigDecimal before) {
        return likely.changeLow(before)
                .flatMap(low -> likely.changeHigh(before)
                        .map(high -> Messages.text("measures.year-end.change.range", signed(low), signed(high))));
    }

    private static String signed(BigDecimal percent) {
        return (percent.signum() < 0 ? "−" : percent.signum() > 0 ? "+" : "")
                + percent.abs().toPlainString() + "%";
    }

    private static String fared(MeasureDefinition sheet, @Nullable Backtest fared) {
        if (fared == null) {
            return Messages.text("measures.year-end.fared.none");
        }
        var off = BigDecimal.valueOf(fared.meanError());
        var way = off.setScale(0, RoundingMode.HALF_UP).signum();
        return Messages.text(
                "measures.year-end.fared",
                fared.inside(),
                fared.projections(),
                Messages.text(
                        way > 0
                                ? "measures.year-end.fared.low"
                                : way < 0 ? "measures.year-end.fared.high" : "measures.year-end.fared.even",
                        sheet.numbers().format(Math.abs(fared.meanError()))));
    }

    private static String range(MeasureDefinition sheet, Projection projection) {
        return Messages.text(
                "measures.year-end.range",
                sheet.numbers().format(projection.low()),
                sheet.numbers().format(projection.high()));
    }

    private static String percent(double level) {
        return Math.round(level * 100) + "%";
    }

    private static Paragraph words(String text, String... classes) {
        var words = new Paragraph(text);
        words.addClassNames(classes);
        return words;
    }
}
