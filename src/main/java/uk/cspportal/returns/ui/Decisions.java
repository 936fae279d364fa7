package uk.cspportal.returns.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineValue;
import uk.cspportal.shared.Messages;

/** What was decided about a value, in one line: confirmed, changed to what and why, or not available. */
final class Decisions {

    private Decisions() {}

    static String inWords(LineValue value, Basis basis, @Nullable BigDecimal number, @Nullable String reason) {
        var sheet = value.measure().sheet();
        var figure = number == null ? Messages.text("returns.view.none") : FigureWords.number(sheet, number);
        var why = reason == null || reason.isBlank() ? Messages.text("returns.line.decided.no-reason") : reason.strip();
        return switch (basis) {
            case UNCONFIRMED -> Messages.text("returns.line.decided.nothing");
            case CONFIRMED -> Messages.text("returns.line.decided.confirmed");
            case CHANGED -> Messages.text("returns.line.decided.changed", figure, why);
            case NOT_AVAILABLE -> Messages.text("returns.line.decided.none", why);
        };
    }
}
