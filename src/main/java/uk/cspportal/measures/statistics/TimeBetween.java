package uk.cspportal.measures.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chart of the time between rare events, such as homicides, for which limits of a monthly count are useless: most
 * months hold 0. Times between random events are far from symmetric, so they are charted as t^(1/3.6), which makes them
 * nearly normal (L. S. Nelson, Journal of Quality Technology 26, 1994; so do the NHS's and qicharts2's t charts), and
 * the limits are turned back.
 *
 * @param points one per time between two events, in order; their value is that time
 * @param centre the typical time; null without any
 * @param lowerLimit null when it does not exist, or without limits
 * @param upperLimit a longer time than this between two events is a signal; null without limits
 * @param variation of the last time
 */
public record TimeBetween(
        List<XmrPoint> points,
        @Nullable Double centre,
        @Nullable Double lowerLimit,
        @Nullable Double upperLimit,
        Variation variation,
        boolean trialLimits) {

    private static final double POWER = 3.6;

    public TimeBetween {
        points = List.copyOf(points);
    }

    /**
     * Days between the dates of events, in whatever order they are given.
     *
     * @param polarity of the events: where fewer are better, a longer time is an improvement
     */
    public static TimeBetween ofDates(List<LocalDate> events, Polarity polarity, XmrSettings settings) {
        List<LocalDate> ordered = events.stream().sorted().toList();
        List<@Nullable Double> times = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            times.add((double) ChronoUnit.DAYS.between(ordered.get(i - 1), ordered.get(i)));
        }
        return chart(times, polarity, settings);
    }

    /**
     * Periods between events of which only the number in each period is known: those of one period are taken to be spread
     * evenly over it. Across a period without figure no time is known.
     *
     * @param counts one per period in order, null for a gap
     * @throws IllegalArgumentException if a count is negative or over 1,000 (such events are not rare)
     */
    public static TimeBetween ofCounts(List<@Nullable Integer> counts, Polarity polarity, XmrSettings settings) {
        List<@Nullable Double> times = new ArrayList<>();
        Double last = null;
        boolean seen = false;
        for (int period = 0; period < counts.size(); period++) {
            Integer count = counts.get(period);
            if (count != null && (count < 0 || count > 1000)) {
                throw new IllegalArgumentException("No count of rare events: " + count);
            }
            last = count == null ? null : last;
            for (int i = 0; count != null && i < count; i++) {
                double time = period + (i + 0.5) / count;
                if (seen) {
                    times.add(last == null ? null : time - last);
                }
                seen = true;
                last = time;
            }
        }
        return chart(times, polarity, settings);
    }

    private static TimeBetween chart(List<@Nullable Double> times, Polarity polarity, XmrSettings settings) {
        List<@Nullable Double> charted = times.stream()
                .map(time -> time == null ? null : Math.pow(time, 1 / POWER))
                .toList();
        XmrChart chart = Xmr.chart(charted, polarity.mirrored(), settings.withTarget(null));
        List<XmrPoint> points = chart.points().stream()
                .map(point -> new XmrPoint(point.index(), times.get(point.index()), point.signals(), point.variation()))
                .toList();
        Double lower = chart.lowerLimit();
        return new TimeBetween(
                points,
                back(chart.mean()),
                lower == null || lower < 0 ? null : back(lower),
                back(chart.upperLimit()),
                chart.variation(),
                chart.trialLimits());
    }

    private static @Nullable Double back(@Nullable Double charted) {
        return charted == null ? null : Math.pow(charted, POWER);
    }
}
