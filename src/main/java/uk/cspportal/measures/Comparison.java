package uk.cspportal.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.Change;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.Interval;
import uk.cspportal.measures.statistics.ProportionChange;
import uk.cspportal.measures.statistics.Wilson;
import uk.cspportal.shared.Messages;

/**
 * A figure against an earlier one, with the words that say it: the verb carries the sign, small
 * numbers get no percentage, and of two surveys a test says whether there is a significant change.
 *
 * @param change as a schedule prints it
 * @param possible whether both figures are held
 * @param direction 1 when the figure rose, -1 when it fell, 0 when it did neither to speak of
 * @param phrase such as {@code fell by 8.8% (109 fewer)}; says so when there is nothing to compare with
 * @param sentence the same as a sentence that names what it is compared with
 */
public record Comparison(Change change, boolean possible, int direction, String phrase, String sentence) {

    /** Counts below this get no percentage. */
    public static final BigDecimal SMALL = BigDecimal.valueOf(50);

    private static final double HUNDRED = 100.0;

    private static final double LEVEL = 0.95;

    /** Compares the figure of a series with that of the same period a year before. */
    public static Comparison withYearBefore(Series series, Figure current) {
        var earlier = current.period().yearBefore();
        var before =
                series.at(earlier).filter(f -> f.status() != FigureStatus.PARTIAL && f.edition() == current.edition());
        return of(
                series.measure().sheet(),
                Sentences.name(earlier),
                before.map(Figure::value).orElse(null),
                before.map(Figure::base).orElse(null),
                current.value(),
                current.base());
    }

    /**
     * Compares two values of a measure.
     *
     * @param than the name of the earlier period
     * @param before null when it is not held, or not whole
     * @param beforeBase the number of answers behind a survey's percentage, when it is known
     */
    public static Comparison of(
            MeasureDefinition sheet,
            String than,
            @Nullable BigDecimal before,
            @Nullable BigDecimal beforeBase,
            @Nullable BigDecimal current,
            @Nullable BigDecimal currentBase) {
        var change = Change.between(
                before, current, sheet.changeMethod(), sheet.changeDecimals(), sheet.flatBand(), sheet.polarity());
        if (before == null || current == null) {
            return new Comparison(
                    change,
                    false,
                    0,
                    Messages.text("measures.change.none"),
                    Messages.text(before == null ? "measures.change.none.before" : "measures.change.none.now", than));
        }
        var difference = current.subtract(before);
        if (difference.signum() == 0) {
            return said(change, 0, Messages.text("measures.change.same"), than);
        }
        if (beforeBase != null && currentBase != null && sheet.unit() == Unit.PERCENT) {
            var earlier = new Survey(before, beforeBase);
            var now = new Survey(current, currentBase);
            if (now.isNoNewsAfter(earlier)) {
                return new Comparison(
                        change,
                        true,
                        0,
                        Messages.text("measures.change.not-significant"),
                        notSignificant(sheet, than, earlier.range(), now.range()));
            }
        }
        return moved(sheet, change, before, current, than);
    }

    private static Comparison moved(
            MeasureDefinition sheet, Change change, BigDecimal before, BigDecimal current, String than) {
        int direction = current.compareTo(before);
        var way = direction > 0 ? "rose" : "fell";
        var amount = sheet.numbers().format(current.subtract(before).abs().doubleValue());
        boolean small = sheet.unit() == Unit.COUNT && (before.compareTo(SMALL) < 0 || current.compareTo(SMALL) < 0);
        var rounded = change.rounded();
        if (sheet.changeMethod() == ChangeMethod.POINTS && rounded != null) {
            return said(change, direction, Messages.text("measures.change." + way + ".points", plain(rounded)), than);
        }
        if (small || rounded == null) {
            var phrase = Messages.text("measures.change." + way + ".amount", amount);
            return new Comparison(
                    change,
                    true,
                    direction,
                    phrase,
                    Messages.text(small ? "measures.change.sentence.small" : "measures.change.sentence", phrase, than));
        }
        var kind = sheet.unit() == Unit.COUNT ? ".count" : ".quantity";
        boolean little = rounded.signum() == 0;
        var key = (little ? "measures.change.little." : "measures.change.") + way + kind;
        return said(change, little ? 0 : direction, Messages.text(key, plain(rounded), amount), than);
    }

    private static Comparison said(Change change, int direction, String phrase, String than) {
        return new Comparison(change, true, direction, phrase, Messages.text("measures.change.sentence", phrase, than));
    }

    private static String plain(BigDecimal rounded) {
        return rounded.abs().toPlainString();
    }

    private static String notSignificant(MeasureDefinition sheet, String than, Interval earlier, Interval now) {
        boolean overlap = earlier.low() <= now.high() && now.low() <= earlier.high();
        return Messages.text(
                overlap ? "measures.change.not-significant.sentence" : "measures.change.not-significant.few",
                than,
                percent(sheet, now.low()),
                percent(sheet, now.high()),
                percent(sheet, earlier.low()),
                percent(sheet, earlier.high()));
    }

    private static String percent(MeasureDefinition sheet, double proportion) {
        return sheet.numbers().format(proportion * HUNDRED);
    }

    /** A survey's percentage as so many answers out of all. */
    private record Survey(double counted, int answers) {

        Survey(BigDecimal percent, BigDecimal answers) {
            this(
                    percent.doubleValue() / HUNDRED * answers.doubleValue(),
                    answers.setScale(0, RoundingMode.HALF_UP).intValue());
        }

        /** Of what is no share of the answers nothing can be tested. */
        private boolean isSound() {
            return answers > 0 && counted >= 0 && counted <= answers;
        }

        boolean isNoNewsAfter(Survey earlier) {
            return isSound()
                    && earlier.isSound()
                    && ProportionChange.between(earlier.counted, earlier.answers, counted, answers)
                            .known()
                            .filter(test -> test.isSignificant(LEVEL))
                            .isEmpty();
        }

        Interval range() {
            return Wilson.interval(counted, answers, Interval.Z_95);
        }
    }
}
