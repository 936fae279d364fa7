package uk.cspportal.measures.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The change of a figure against its base period, as a performance schedule prints it. The arrow is taken from the
 * rounded change, so that what is printed and what is drawn never contradict each other.
 *
 * @param rounded the change in per cent or percentage points, rounded half up to the measure's decimals; null when there
 *     is none
 */
public record Change(@Nullable BigDecimal rounded, Trend trend, Judgement judgement, ChangeMethod method) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Compares two figures. There is no change when either is missing, nor a relative one when the base is not above
     * zero: a per cent of nothing is undefined, and one of a negative base would turn the arrow round.
     *
     * @param decimals decimals of the printed change, not of the figures
     * @param flatBand largest absolute rounded change that still counts as flat, inclusive, in the unit of the change
     * @throws IllegalArgumentException if {@code decimals} or {@code flatBand} is negative
     */
    public static Change between(
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal current,
            ChangeMethod method,
            int decimals,
            BigDecimal flatBand,
            Polarity polarity) {
        if (decimals < 0 || flatBand.signum() < 0) {
            throw new IllegalArgumentException("Negative decimals or flat band: " + decimals + ", " + flatBand);
        }
        if (baseline == null || current == null || (method == ChangeMethod.RELATIVE && baseline.signum() <= 0)) {
            return new Change(null, Trend.NONE, Judgement.NEUTRAL, method);
        }
        BigDecimal difference = current.subtract(baseline);
        BigDecimal rounded = switch (method) {
            case RELATIVE -> difference.multiply(HUNDRED).divide(baseline, decimals, RoundingMode.HALF_UP);
            case POINTS -> difference.setScale(decimals, RoundingMode.HALF_UP);
        };
        Trend trend = trend(rounded, flatBand);
        return new Change(rounded, trend, Judgement.of(trend, polarity), method);
    }

    /**
     * The change as printed, {@code -42.9%} or {@code 3.3 pp}; empty when there is none, and the caller says so in its
     * own words.
     */
    public Optional<String> printed() {
        return Optional.ofNullable(rounded).map(BigDecimal::toPlainString).map(figure -> switch (method) {
            case RELATIVE -> figure + "%";
            case POINTS -> figure + " pp";
        });
    }

    private static Trend trend(BigDecimal rounded, BigDecimal flatBand) {
        if (rounded.abs().compareTo(flatBand) <= 0) {
            return Trend.FLAT;
        }
        return rounded.signum() > 0 ? Trend.UP : Trend.DOWN;
    }
}
