package uk.cspportal.measures.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.SheetDifference;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.chart.NumberStyle;

/** What a reference sheet says, field by field, in words for people. */
final class SheetWords {

    private static final String FIELD = "sheet.field.";

    private SheetWords() {}

    static String label(String field) {
        return Messages.text(FIELD + field);
    }

    /** What a field says; empty where it says nothing. */
    static String value(String field, MeasureDefinition sheet) {
        return switch (field) {
            case "key" -> sheet.key();
            case "title" -> sheet.title();
            case "shortTitle" -> sheet.shortTitle();
            case "definition" -> orEmpty(sheet.definition());
            case "unit" -> Messages.text("sheet.unit", sheet.unit());
            case "polarity" -> Messages.text("measures.polarity", sheet.polarity());
            case "frequency" -> Messages.text("sheet.frequency", sheet.frequency());
            case "changeMethod" -> Messages.text("sheet.change-method", sheet.changeMethod());
            case "changeDecimals" -> decimals(sheet.changeDecimals());
            case "flatBand" -> flatBand(sheet);
            case "valueDecimals" -> decimals(sheet.valueDecimals());
            case "denominator" -> orEmpty(sheet.denominator());
            case "objective" -> orEmpty(sheet.objective());
            case "minimum" -> number(sheet.minimum());
            case "maximum" -> number(sheet.maximum());
            case "source" -> orEmpty(sheet.source());
            case "owner" -> orEmpty(sheet.owner());
            case "disclosure" -> disclosure(sheet.disclosure());
            default -> detail(field, sheet);
        };
    }

    private static String detail(String field, MeasureDefinition sheet) {
        var details = sheet.details();
        return switch (field) {
            case "legalSource" -> orEmpty(details.legalSource());
            case "validFrom" -> details.validFrom() == null ? "" : Formats.date(details.validFrom());
            case "denominatorSource" -> orEmpty(details.denominatorSource());
            case "publisher" -> orEmpty(details.publisher());
            case "lagDays" -> details.lagDays() == null ? "" : Messages.text("sheet.lag", details.lagDays());
            case "limitations" -> orEmpty(details.limitations());
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** What a field said before a change, or that it said nothing. */
    static String before(SheetDifference difference, MeasureDefinition earlier) {
        return orNothing(value(difference.field(), earlier));
    }

    static String after(SheetDifference difference, MeasureDefinition later) {
        return orNothing(value(difference.field(), later));
    }

    static String disclosure(DisclosurePolicy policy) {
        return switch (policy) {
            case DisclosurePolicy.None() -> Messages.text("sheet.disclosure.none");
            case DisclosurePolicy.Rounded(int base) -> Messages.text("sheet.disclosure.rounded", base);
            case DisclosurePolicy.Threshold(int n, boolean zeros) ->
                Messages.text("sheet.disclosure.threshold", n) + zeros(zeros);
            case DisclosurePolicy.ThresholdAndRounded(int n, int base, boolean zeros) ->
                Messages.text("sheet.disclosure.both", n, base) + zeros(zeros);
        };
    }

    /** A number in the unit of a measure, with every decimal that was written. */
    static String amount(MeasureDefinition sheet, BigDecimal amount) {
        var style = sheet.numbers();
        return new NumberStyle(style.prefix(), style.suffix(), Math.max(style.decimals(), amount.scale()))
                .format(amount.doubleValue());
    }

    private static String zeros(boolean hidden) {
        return hidden ? Messages.text("sheet.disclosure.zeros") : "";
    }

    private static String flatBand(MeasureDefinition sheet) {
        return sheet.flatBand().signum() == 0
                ? Messages.text("sheet.flat-band.none")
                : Messages.text(
                        sheet.changeMethod() == ChangeMethod.POINTS ? "sheet.flat-band.points" : "sheet.flat-band",
                        number(sheet.flatBand()));
    }

    private static String decimals(int decimals) {
        return Messages.text("sheet.decimals", decimals);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : Formats.number(number, Math.max(0, number.scale()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? Messages.text("sheet.nothing") : text;
    }
}
