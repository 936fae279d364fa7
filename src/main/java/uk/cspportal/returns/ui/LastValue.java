package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.LineValue;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Illustrative;

/**
 * The last figure of each measure of a line: the quarter's own, else the last one held before it;
 * always with the period it is for, and a part of a quarter under the months it covers.
 */
final class LastValue {

    private final List<One> all;
    private final String period;

    private LastValue(List<One> all, String period) {
        this.all = all;
        this.period = period;
    }

    static LastValue of(List<LineValue> values, Map<String, Series> series, Quarter quarter) {
        boolean now = values.stream().anyMatch(value -> value.value() != null);
        if (now) {
            var all = values.stream()
                    .map(value -> new One(value, value.value(), value.source().illustrative()))
                    .toList();
            return new LastValue(all, period(values.getFirst(), quarter));
        }
        var last = values.stream()
                .map(value -> new Held(value, last(series.get(value.measure().key()), quarter)))
                .toList();
        var period = last.stream()
                .map(Held::figure)
                .filter(Objects::nonNull)
                .map(figure -> Formats.period(figure.period()))
                .findFirst()
                .orElse(Formats.months(quarter));
        return new LastValue(last.stream().map(Held::one).toList(), period);
    }

    String period() {
        return period;
    }

    /** Each apart, as in {@code 604 / 40}. */
    Component apart() {
        var result = new Span();
        for (var one : all) {
            if (one != all.getFirst()) {
                result.add(new Span(" / "));
            }
            result.add(FigureWords.value(one.of().measure().sheet(), one.number(), one.illustrative()));
        }
        return result;
    }

    /** The parts together, or "none" while one of them is missing. */
    Component sum() {
        if (all.stream().anyMatch(one -> one.number() == null)) {
            return FigureWords.none();
        }
        var total =
                all.stream().map(one -> Objects.requireNonNull(one.number())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Illustrative.markIf(
                all.stream().anyMatch(One::illustrative),
                FigureWords.number(all.getFirst().of().measure().sheet(), total));
    }

    private static String period(LineValue value, Quarter quarter) {
        var base = value.base();
        if (base != null) {
            return Messages.text("returns.view.answers.short", Formats.number(base, 0));
        }
        return value.status() == FigureStatus.PARTIAL ? Sources.monthsHeld(value) : Formats.months(quarter);
    }

    private static @Nullable Figure last(@Nullable Series series, Quarter quarter) {
        return series == null ? null : series.until(quarter.lastMonth()).last().orElse(null);
    }

    private record One(LineValue of, @Nullable BigDecimal number, boolean illustrative) {}

    private record Held(LineValue of, @Nullable Figure figure) {

        One one() {
            return figure == null ? new One(of, null, false) : new One(of, figure.value(), figure.illustrative());
        }
    }
}
