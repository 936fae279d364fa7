package uk.cspportal.returns;

import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.Unit;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/** How much fits into a line, so that what does not is refused at its field and not by the database. */
final class Limits {

    private static final int TEXT = 10_000;
    private static final int TYPED = 200;
    private static final int REASON = 500;
    private static final int ORIGIN = 200;

    private Limits() {}

    /** The text, when it fits. */
    static String text(LineText field, String text) {
        require(text.length() <= TEXT, field.field(), "returns.error.too-long", String.valueOf(TEXT));
        return text;
    }

    /** What is typed may be no number, but it stays about as long as one. */
    static void check(String measure, TypedFigures typed) {
        int length = typed.figures().stream().mapToInt(String::length).sum()
                + typed.answers().length();
        require(length <= TYPED, measure, "returns.error.too-long", String.valueOf(TYPED));
        require(typed.reason().length() <= TEXT, measure + ".reason", "returns.error.too-long", String.valueOf(TEXT));
    }

    static void check(TypedAccount typed) {
        int longest = Math.max(
                typed.what().length(),
                Math.max(typed.why().length(), typed.next().length()));
        require(longest <= TEXT, typed.measure() + ".account", "returns.error.too-long", String.valueOf(TEXT));
    }

    static void check(LineValue line, ValueChange change) {
        var key = line.measure().key();
        var sheet = line.measure().sheet();
        var reason = change.reason();
        require(
                reason == null || reason.length() <= REASON,
                key + ".reason",
                "returns.error.too-long",
                String.valueOf(REASON));
        var origin = change.origin();
        require(
                origin == null || origin.length() <= ORIGIN,
                key + ".origin",
                "returns.error.too-long",
                String.valueOf(ORIGIN));
        var months = change.months().size();
        require(
                months == 0 || (months == 3 && sheet.frequency() == Frequency.MONTHLY),
                key,
                "returns.error.months",
                sheet.shortTitle());
        var base = change.base();
        boolean whole =
                base == null || (base.signum() > 0 && base.stripTrailingZeros().scale() <= 0);
        require(sheet.unit() != Unit.PERCENT || whole, key + ".base", "returns.error.base");
    }

    private static void require(boolean fits, String place, String key, Object... arguments) {
        if (!fits) {
            throw new InvalidInputException(place, Messages.text(key, arguments));
        }
    }
}
