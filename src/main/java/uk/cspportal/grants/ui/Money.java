package uk.cspportal.grants.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Illustrative;

/** How the money of an award is written; where it is illustrative, each amount or its heading carries the sign. */
record Money(boolean illustrative) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    Span of(BigDecimal amount) {
        return Illustrative.markIf(illustrative, Formats.pounds(amount));
    }

    /** For running text and labels, where no component fits. */
    String text(BigDecimal amount) {
        return Formats.pounds(amount) + (illustrative ? "‡" : "");
    }

    /** A heading whose sign covers its column. */
    String heading(String name) {
        return illustrative ? name + "‡" : name;
    }

    /** What computed ends of a range are good for: {@code £107,000 to £109,000}. */
    Span range(BigDecimal low, BigDecimal high) {
        return Illustrative.markIf(
                illustrative,
                Messages.text("grants.range", Formats.pounds(rounded(low)), Formats.pounds(rounded(high))));
    }

    static BigDecimal rounded(BigDecimal amount) {
        return amount.divide(THOUSAND, 0, RoundingMode.HALF_UP).multiply(THOUSAND);
    }

    /** {@code £1,000 under}, {@code £500 over} or {@code on}; to stand in a column whose heading has the sign. */
    static String difference(BigDecimal planned, BigDecimal spent) {
        return new Money(false).against(planned, spent);
    }

    /** As {@link #difference}, with the sign, to stand in a sentence. */
    String against(BigDecimal planned, BigDecimal spent) {
        var difference = planned.subtract(spent);
        return switch (difference.signum()) {
            case 0 -> Messages.text("grants.on-profile");
            case 1 -> Messages.text("grants.under", text(difference));
            default -> Messages.text("grants.over", text(difference.abs()));
        };
    }
}
