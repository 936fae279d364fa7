package uk.cspportal.returns.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.QuarterFigure;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;

/** Where a line's figures come from, in words, and what the source does not hold. */
final class Sources {

    private Sources() {}

    /** The months of the quarter for which the source has no value. */
    static List<YearMonth> monthsWithout(QuarterFigure source) {
        var months = source.quarter().months();
        var held = source.months();
        return months.stream()
                .filter(month -> !hasValue(held.get(months.indexOf(month))))
                .toList();
    }

    /** The months a partial value of the return is made of. */
    static String monthsHeld(LineValue value) {
        var months = value.source().quarter().months();
        var held = months.stream()
                .filter(month -> months.indexOf(month) < value.months().size()
                        && value.months().get(months.indexOf(month)) != null)
                .toList();
        return held.size() == 1 ? Formats.shortMonth(held.getFirst()) : months(held);
    }

    /** {@code July and August 2024}. */
    static String months(List<YearMonth> months) {
        return switch (months.size()) {
            case 0 -> "";
            case 1 -> Formats.month(months.getFirst());
            default ->
                Messages.text(
                        "returns.view.and",
                        String.join(
                                ", ",
                                months.subList(0, months.size() - 1).stream()
                                        .map(Formats::monthName)
                                        .toList()),
                        Formats.month(months.getLast()));
        };
    }

    static String name(ReturnLine line) {
        return line.values().isEmpty()
                ? Messages.text("returns.line.source.unnamed")
                : name(line.values().getFirst());
    }

    /** The source as the measure's sheet names it, such as {@code data.police.uk street-level crime}. */
    static String name(LineValue value) {
        var source = value.measure().sheet().source();
        return source == null ? Messages.text("returns.line.source.unnamed") : source;
    }

    /** Short enough for a chip: the first word where the source is a site, else the whole. */
    static String shortName(LineValue value) {
        var name = name(value);
        var first = name.split(" ", 2)[0];
        return first.contains(".") ? first : name;
    }

    /** What was loaded, from where and when, and that it stays beside any change. */
    static String provenance(LineValue value, Series series) {
        var quarter = value.source().quarter();
        var last = value.source().months().stream()
                .filter(Sources::hasValue)
                .reduce((earlier, later) -> later)
                .or(() -> series.at(Period.of(quarter)));
        if (last.isEmpty()) {
            return Messages.text("returns.line.source.none", name(value));
        }
        var figure = Objects.requireNonNull(last.get());
        return Messages.text(
                value.source().status() == FigureStatus.PARTIAL
                        ? "returns.line.source.text.partial"
                        : "returns.line.source.text",
                figure.source(),
                Formats.date(figure.recordedAt().atZone(Formats.LONDON).toLocalDate()),
                months(monthsWithout(value.source())));
    }

    private static boolean hasValue(@org.jspecify.annotations.Nullable Figure figure) {
        return figure != null && figure.value() != null;
    }
}
