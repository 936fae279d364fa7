package uk.cspportal.shared.chart;

import uk.cspportal.shared.Formats;

/** How the values of a chart are written: {@code £12,000}, {@code 74.2%}, {@code 1,135}. */
public record NumberStyle(String prefix, String suffix, int decimals) {

    public static final NumberStyle COUNT = new NumberStyle("", "", 0);
    public static final NumberStyle POUNDS = new NumberStyle("£", "", 0);

    public static NumberStyle decimals(int decimals) {
        return new NumberStyle("", "", decimals);
    }

    public static NumberStyle percent(int decimals) {
        return new NumberStyle("", "%", decimals);
    }

    public String format(double value) {
        var digits = Formats.number(Math.abs(value), decimals);
        return (value < 0 ? "−" : "") + prefix + digits + suffix;
    }
}
