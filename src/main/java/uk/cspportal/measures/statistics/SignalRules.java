package uk.cspportal.measures.statistics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * The four rules of special cause as NHSRplotthedots applies them. Every rule looks at windows of neighbouring periods;
 * a gap (NaN) has no side and no direction, so it ends any run. That treatment of gaps is the portal's own choice: no
 * source rules on it, and a run across months nobody counted would be a guess.
 */
final class SignalRules {

    private final double[] series;
    private final Limits limits;
    private final List<Set<Signal>> signals;
    private final int[] trends;

    private SignalRules(double[] series, Limits limits) {
        this.series = series;
        this.limits = limits;
        this.signals = Stream.<Set<Signal>>generate(() -> EnumSet.noneOf(Signal.class))
                .limit(series.length)
                .toList();
        this.trends = new int[series.length];
    }

    static SignalRules applied(double[] series, Limits limits, XmrSettings settings) {
        SignalRules rules = new SignalRules(series, limits);
        rules.markOutside();
        rules.markTrends(settings.trendLength());
        rules.markTwoOfThree();
        rules.markShifts(settings.shiftLength());
        return rules;
    }

    /** A run chart: points and no signals. */
    static SignalRules none(double[] series) {
        return new SignalRules(series, new Limits(0, 0, 0, 0, 0, 0));
    }

    Set<Signal> signalsAt(int index) {
        return signals.get(index);
    }

    /** 1 when the heaviest signal of the point is high or rising, −1 when it is low or falling, 0 without signal. */
    int directionAt(int index) {
        Set<Signal> found = signals.get(index);
        if (found.isEmpty()) {
            return 0;
        }
        boolean trendSpeaks = found.contains(Signal.TREND) && !found.contains(Signal.OUTSIDE);
        return trendSpeaks ? trends[index] : side(index);
    }

    private void markOutside() {
        for (int i = 0; i < series.length; i++) {
            if (limits.isOutside(series[i])) {
                signals.get(i).add(Signal.OUTSIDE);
            }
        }
    }

    /** A turning point that ends one trend and begins the next is counted with the later one. */
    private void markTrends(int length) {
        for (int start = 0; start + length <= series.length; start++) {
            int direction = shared(start + 1, start + length, this::step);
            for (int i = start; direction != 0 && i < start + length; i++) {
                signals.get(i).add(Signal.TREND);
                trends[i] = direction;
            }
        }
    }

    private void markTwoOfThree() {
        for (int start = 0; start + 3 <= series.length; start++) {
            if (near(start, start + 3) >= 2 && shared(start, start + 3, this::side) != 0) {
                for (int i = start; i < start + 3; i++) {
                    if (limits.isNear(series[i])) {
                        signals.get(i).add(Signal.TWO_OF_THREE);
                    }
                }
            }
        }
    }

    private int near(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += limits.isNear(series[i]) ? 1 : 0;
        }
        return count;
    }

    private void markShifts(int length) {
        for (int start = 0; start + length <= series.length; start++) {
            boolean oneSided = shared(start, start + length, this::side) != 0;
            for (int i = start; oneSided && i < start + length; i++) {
                signals.get(i).add(Signal.SHIFT);
            }
        }
    }

    private int side(int index) {
        return limits.side(series[index]);
    }

    private int step(int index) {
        return (int) Math.signum(series[index] - series[index - 1]);
    }

    /** The sign that all indexes in the half-open range share, or 0 when they differ or one has none. */
    private static int shared(int from, int to, IntUnaryOperator sign) {
        int first = sign.applyAsInt(from);
        for (int i = from + 1; i < to; i++) {
            if (sign.applyAsInt(i) != first) {
                return 0;
            }
        }
        return first;
    }
}
