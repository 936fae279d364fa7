package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cspportal.measures.statistics.Signal;
import uk.cspportal.measures.statistics.Variation;
import uk.cspportal.measures.statistics.Xmr;
import uk.cspportal.measures.statistics.XmrChart;
import uk.cspportal.measures.statistics.XmrPoint;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/**
 * What a series says, in plain words before any chart: whether it is steady, where its last figure
 * lies in the expected range, and how that compares with a year before.
 */
public final class Sentences {

    private static final String ILLUSTRATIVE = "‡";

    private Sentences() {}

    /** Everything in one: {@code Total crime stayed steady: March 2025 (1,140) is inside …}. */
    public static String whole(Series series) {
        return Messages.text("measures.sentence", opening(series), detail(series));
    }

    /** The judgement alone, without a full stop: {@code Total crime stayed steady}. */
    public static String opening(Series series) {
        var name = series.measure().sheet().shortTitle();
        if (charted(series).isEmpty()) {
            return Messages.text("measures.opening.none", name);
        }
        var chart = series.chart();
        return Messages.text(
                chart.hasLimits() ? "measures.opening." + kind(chart.variation()) : "measures.opening.few", name);
    }

    /** The numbers behind it: the last figure, its comparison with a year before, and what is missing since. */
    public static String detail(Series series) {
        var last = charted(series);
        var missing = missing(series);
        if (last.isEmpty()) {
            return missing.isEmpty() ? Messages.text("measures.detail.none") : missing;
        }
        var chart = series.chart();
        var point = chart.hasLimits() ? point(series, chart, last.get()) : single(series, last.get());
        var change = Comparison.withYearBefore(series, last.get()).sentence();
        return Stream.of(point, change, moved(series, chart), missing)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Where the average last started afresh, when it did: {@code The monthly average moved from 1,010 to 1,191 in …}. */
    private static String moved(Series series, XmrChart chart) {
        var held = chart.segments().stream().filter(s -> s.mean() != null).toList();
        if (held.size() < 2) {
            return "";
        }
        var now = held.getLast();
        var numbers = series.measure().sheet().numbers();
        return Messages.text(
                "measures.moved." + series.measure().sheet().frequency(),
                numbers.format(Objects.requireNonNull(held.get(held.size() - 2).mean())),
                numbers.format(Objects.requireNonNull(now.mean())),
                name(series.periods().get(now.from())));
    }

    /** The last figure that a chart shows as a point: one with a value that is not of part of its period. */
    public static Optional<Figure> charted(Series series) {
        int months = series.measure().sheet().frequency().months();
        return series.figures().reversed().stream()
                .filter(f -> f.period().months() == months)
                .filter(f -> f.value() != null && f.status() != FigureStatus.PARTIAL)
                .findFirst();
    }

    /** A figure as it stands in running text, such as {@code 1,140}, {@code 81‡} or {@code not available}. */
    public static String figure(MeasureDefinition sheet, Figure figure) {
        return figure.value() == null
                ? Messages.text("measures.status", figure.status())
                : value(sheet, figure.value(), figure.illustrative());
    }

    static String value(MeasureDefinition sheet, BigDecimal value, boolean illustrative) {
        return sheet.numbers().format(value.doubleValue()) + (illustrative ? ILLUSTRATIVE : "");
    }

    /** A period as sentences name it: {@code March 2025}, {@code Q4 2024/25}, {@code 12 months to March 2025}. */
    public static String name(Period period) {
        return switch (period.months()) {
            case 1 -> Formats.month(period.start());
            case 3 -> Quarter.of(period.start()).label();
            default -> Messages.text("measures.twelve-months-to", Formats.month(period.end()));
        };
    }

    private static String kind(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> "steady";
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> "improving";
            case CONCERN_HIGH, CONCERN_LOW -> "concern";
            case NEUTRAL_HIGH, NEUTRAL_LOW -> "signal";
        };
    }

    private static String single(Series series, Figure last) {
        return Messages.text(
                "measures.point.only",
                name(last.period()),
                figure(series.measure().sheet(), last),
                String.valueOf(Xmr.VALUES_FOR_LIMITS));
    }

    private static String point(Series series, XmrChart chart, Figure last) {
        var sheet = series.measure().sheet();
        var points = chart.points().stream().filter(p -> p.value() != null).toList();
        var point = points.getLast();
        double value = Objects.requireNonNull(point.value());
        double mean = Objects.requireNonNull(chart.mean());
        boolean high = value > mean;
        var found = point.signals().stream().findFirst();
        var rule = found.map(Enum::name).orElse("INSIDE");
        if (found.isPresent()) {
            boolean rising = found.get() == Signal.TREND ? isRising(points) : high;
            rule += rising ? ".high" : ".low";
        }
        return Messages.text(
                "measures.point." + rule,
                name(last.period()),
                figure(sheet, last),
                range(series, chart),
                found.map(f -> String.valueOf(run(chart.points(), point.index(), f, mean)))
                        .orElse(""),
                Messages.text("measures.periods", sheet.frequency()),
                sheet.numbers().format(mean));
    }

    /** The expected range in words: {@code 976 to 1,406 a month}; never below zero where nothing can be. */
    public static String range(Series series, XmrChart chart) {
        var sheet = series.measure().sheet();
        var numbers = sheet.numbers();
        var limits = Messages.text(
                "measures.range",
                numbers.format(sheet.withinReach(Objects.requireNonNull(chart.lowerLimit()))),
                numbers.format(sheet.withinReach(Objects.requireNonNull(chart.upperLimit()))));
        return sheet.unit() == Unit.COUNT
                ? Messages.text("measures.each." + sheet.frequency().name(), limits)
                : limits;
    }

    private static boolean isRising(List<XmrPoint> held) {
        return Objects.requireNonNull(held.getLast().value())
                > Objects.requireNonNull(held.get(held.size() - 2).value());
    }

    /** How many points in a row, up to this one, the rule holds for. */
    private static int run(List<XmrPoint> points, int last, Signal rule, double mean) {
        int first = last;
        while (first > 0 && continues(points, first, last, rule, mean)) {
            first--;
        }
        return last - first + 1;
    }

    private static boolean continues(List<XmrPoint> points, int at, int last, Signal rule, double mean) {
        Double value = points.get(at).value();
        Double before = points.get(at - 1).value();
        Double end = points.get(last).value();
        Double beforeEnd = points.get(last - 1).value();
        if (value == null || before == null || end == null || beforeEnd == null) {
            return false;
        }
        return rule == Signal.TREND
                ? Math.signum(value - before) == Math.signum(end - beforeEnd)
                : Math.signum(before - mean) == Math.signum(end - mean);
    }

    /** What is said of the last period when it has no whole figure; empty when it has one. */
    static String missing(Series series) {
        int months = series.measure().sheet().frequency().months();
        return series.figures().reversed().stream()
                .filter(f -> f.period().months() == months)
                .findFirst()
                .filter(f -> f.value() == null || f.status() == FigureStatus.PARTIAL)
                .map(f -> Messages.text(
                        f.note() == null ? "measures.missing" : "measures.missing.why",
                        name(f.period()),
                        Messages.text("measures.status", f.status()),
                        f.note() == null ? "" : f.note()))
                .orElse("");
    }
}
