package uk.cspportal.shared.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a painter needs to draw a chart and to print the table of the same numbers.
 *
 * @param title what is counted, where, and how often
 * @param sentence what the chart says, in words; also its accessible name
 * @param unitLabel the unit of the values, as a short label above the axis
 * @param periods the labels of all calendar periods in order, also of those without data
 * @param bands stretches of periods that are hatched or shaded over the full height
 * @param ranges shaded areas between two lines, widest first
 * @param fromZero whether the axis has to begin at zero; else it begins near the data and says so
 */
public record ChartSpec(
        String title,
        String sentence,
        String unitLabel,
        List<String> periods,
        List<Series> series,
        List<ReferenceLine> lines,
        List<Band> bands,
        List<Range> ranges,
        List<Note> notes,
        @Nullable Double yMin,
        @Nullable Double yMax,
        boolean fromZero,
        NumberStyle numbers) {

    public ChartSpec {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        ranges = List.copyOf(ranges);
        notes = List.copyOf(notes);
        for (var one : series) {
            requireLength(one.name(), one.values().size(), periods.size());
        }
        for (var one : ranges) {
            requireLength(one.label(), one.low().size(), periods.size());
        }
    }

    /** An empty chart over {@code periods}, to be filled with the {@code with} methods. */
    public static ChartSpec of(String title, String sentence, String unitLabel, List<String> periods) {
        return new ChartSpec(
                title,
                sentence,
                unitLabel,
                periods,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                NumberStyle.COUNT);
    }

    public ChartSpec with(Series one) {
        return new ChartSpec(
                title,
                sentence,
                unitLabel,
                periods,
                plus(series, one),
                lines,
                bands,
                ranges,
                notes,
                yMin,
                yMax,
                fromZero,
                numbers);
    }

    public ChartSpec with(ReferenceLine one) {
        return new ChartSpec(
                title,
                sentence,
                unitLabel,
                periods,
                series,
                plus(lines, one),
                bands,
                ranges,
                notes,
                yMin,
                yMax,
                fromZero,
                numbers);
    }

    public ChartSpec with(Band one) {
        return new ChartSpec(
                title,
                sentence,
                unitLabel,
                periods,
                series,
                lines,
                plus(bands, one),
                ranges,
                notes,
                yMin,
                yMax,
                fromZero,
                numbers);
    }

    public ChartSpec with(Range one) {
        return new ChartSpec(
                title,
                sentence,
                unitLabel,
                periods,
                series,
                lines,
                bands,
                plus(ranges, one),
                notes,
                yMin,
                yMax,
                fromZero,
                numbers);
    }

    public ChartSpec with(Note one) {
        return new ChartSpec(
                title,
                sentence,
                unitLabel,
                periods,
                series,
                lines,
                bands,
                ranges,
                plus(notes, one),
                yMin,
                yMax,
                fromZero,
                numbers);
    }

    public ChartSpec with(NumberStyle style) {
        return new ChartSpec(
                title, sentence, unitLabel, periods, series, lines, bands, ranges, notes, yMin, yMax, fromZero, style);
    }

    /** Fixes the ends of the axis; {@code null} leaves an end to the painter. */
    public ChartSpec between(@Nullable Double min, @Nullable Double max) {
        return new ChartSpec(
                title, sentence, unitLabel, periods, series, lines, bands, ranges, notes, min, max, fromZero, numbers);
    }

    public ChartSpec beginningAtZero() {
        return new ChartSpec(
                title, sentence, unitLabel, periods, series, lines, bands, ranges, notes, yMin, yMax, true, numbers);
    }

    /** What is drawn from a period on: lines keep their levels, and what lies before is left out. */
    public ChartSpec since(int first) {
        if (first <= 0) {
            return this;
        }
        return new ChartSpec(
                title,
                sentence,
                unitLabel,
                periods.subList(first, periods.size()),
                series.stream().map(one -> one.since(first)).toList(),
                lines.stream().flatMap(one -> one.since(first).stream()).toList(),
                bands.stream().flatMap(one -> one.since(first).stream()).toList(),
                ranges.stream().map(one -> one.since(first)).toList(),
                notes.stream().flatMap(one -> one.since(first).stream()).toList(),
                yMin,
                yMax,
                fromZero,
                numbers);
    }

    /** Hatches every stretch of periods in which no series has a value, up to the last value held. */
    public ChartSpec withGapsHatched(String label) {
        var result = this;
        int last = lastHeld();
        int from = -1;
        for (int i = 0; i <= last; i++) {
            if (!held(i) && from < 0) {
                from = i;
            } else if (held(i) && from >= 0) {
                result = result.with(Band.gap(from, i - 1, label));
                from = -1;
            }
        }
        return result;
    }

    private boolean held(int period) {
        return series.stream().anyMatch(one -> one.values().get(period) != null);
    }

    private int lastHeld() {
        int last = periods.size() - 1;
        while (last >= 0 && !held(last)) {
            last--;
        }
        return last;
    }

    private static void requireLength(String name, int actual, int expected) {
        if (actual != expected) {
            throw new IllegalArgumentException("%s has %d values for %d periods".formatted(name, actual, expected));
        }
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var result = new ArrayList<>(list);
        result.add(one);
        return result;
    }
}
