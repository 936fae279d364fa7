package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.chart.NumberStyle;

/**
 * A measure as its reference sheet says. {@code flatBand} is the change, in the unit of {@code
 * changeMethod}, up to which the trend arrow lies flat; {@code minimum} and {@code maximum} are what
 * is plausible, not what is allowed.
 */
public record MeasureDefinition(
        String key,
        String title,
        String shortTitle,
        @Nullable String definition,
        Unit unit,
        Polarity polarity,
        Frequency frequency,
        ChangeMethod changeMethod,
        int changeDecimals,
        BigDecimal flatBand,
        int valueDecimals,
        @Nullable String denominator,
        @Nullable String objective,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable String source,
        @Nullable String owner,
        DisclosurePolicy disclosure,
        SheetDetails details) {

    /** A sheet that says nothing beyond what is computed with. */
    public MeasureDefinition(
            String key,
            String title,
            String shortTitle,
            @Nullable String definition,
            Unit unit,
            Polarity polarity,
            Frequency frequency,
            ChangeMethod changeMethod,
            int changeDecimals,
            BigDecimal flatBand,
            int valueDecimals,
            @Nullable String denominator,
            @Nullable String objective,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable String source,
            @Nullable String owner,
            DisclosurePolicy disclosure) {
        this(
                key,
                title,
                shortTitle,
                definition,
                unit,
                polarity,
                frequency,
                changeMethod,
                changeDecimals,
                flatBand,
                valueDecimals,
                denominator,
                objective,
                minimum,
                maximum,
                source,
                owner,
                disclosure,
                SheetDetails.NONE);
    }

    /**
     * Whether figures under the one sheet cannot be held against figures under the other. A definition
     * that is written down for the first time says what was counted all along.
     */
    boolean meansOtherThan(MeasureDefinition earlier) {
        return unit != earlier.unit
                || polarity != earlier.polarity
                || frequency != earlier.frequency
                || changeMethod != earlier.changeMethod
                || !Objects.equals(denominator, earlier.denominator)
                || (earlier.definition != null && !earlier.definition.equals(definition));
    }

    public MeasureDefinition withDefinition(@Nullable String other) {
        return new MeasureDefinition(
                key,
                title,
                shortTitle,
                other,
                unit,
                polarity,
                frequency,
                changeMethod,
                changeDecimals,
                flatBand,
                valueDecimals,
                denominator,
                objective,
                minimum,
                maximum,
                source,
                owner,
                disclosure,
                details);
    }

    /** Whether a value is outside what is plausible and needs somebody's confirmation. */
    public boolean isImplausible(BigDecimal value) {
        return (minimum != null && value.compareTo(minimum) < 0) || (maximum != null && value.compareTo(maximum) > 0);
    }

    /** How its values are written: {@code 1,135}, {@code 74.2%}, {@code £12,000}. */
    public NumberStyle numbers() {
        return switch (unit) {
            case PERCENT -> NumberStyle.percent(valueDecimals);
            case CURRENCY -> new NumberStyle("£", "", valueDecimals);
            case KG, YEARS -> new NumberStyle("", Messages.text("measures.suffix", unit), valueDecimals);
            case COUNT, RATE, RATIO, MILESTONE -> NumberStyle.decimals(valueDecimals);
        };
    }

    /** A computed limit, stopped where no value can lie: nothing counts below zero, no share is above 100. */
    public double withinReach(double limit) {
        double lowest = minimum != null && minimum.signum() < 0 ? limit : Math.max(0, limit);
        return unit == Unit.PERCENT ? Math.min(100, lowest) : lowest;
    }
}
