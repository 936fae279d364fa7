package uk.cspportal.shared.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a chart: a value or {@code null} for each period of the chart. A missing value breaks
 * the line; it is never drawn as zero or bridged.
 *
 * @param marks the state of each point, or empty for a line without marked points
 * @param labelled whether the name stands at the end of the line
 * @param lastValueShown whether the last value is printed beside its point
 */
public record Series(
        String name,
        List<@Nullable Double> values,
        Style style,
        List<Mark> marks,
        boolean labelled,
        boolean lastValueShown) {

    public Series {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        marks = List.copyOf(marks);
        if (!marks.isEmpty() && marks.size() != values.size()) {
            throw new IllegalArgumentException(
                    "%s has %d marks for %d values".formatted(name, marks.size(), values.size()));
        }
    }

    /** A plain line with its name at its end. */
    public static Series line(String name, List<@Nullable Double> values, Style style) {
        return new Series(name, values, style, List.of(), true, false);
    }

    /** Measured points with the state of each; the last value is printed. */
    public static Series marked(String name, List<@Nullable Double> values, List<Mark> marks) {
        return new Series(name, values, Style.LINE, marks, false, true);
    }

    Series since(int first) {
        return new Series(
                name,
                values.subList(first, values.size()),
                style,
                marks.isEmpty() ? marks : marks.subList(first, marks.size()),
                labelled,
                lastValueShown);
    }

    /** How a line is drawn; {@code STRONG} is the one the chart is about, {@code PROJECTED} not yet measured. */
    public enum Style {
        LINE,
        DASHED,
        DOTTED,
        DASH_DOTTED,
        STRONG,
        PROJECTED
    }

    /** The state of a point: round, square, diamond, hollow, or a dot in the colour of its line. */
    public enum Mark {
        STEADY,
        CONCERN,
        IMPROVING,
        SIGNAL,
        PLAIN
    }
}
