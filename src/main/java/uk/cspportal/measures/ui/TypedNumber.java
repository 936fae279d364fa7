package uk.cspportal.measures.ui;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/** Numbers as people type them, with commas, a percent or a pound sign. */
final class TypedNumber {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,19}(\\.\\d{1,18})?");

    private TypedNumber() {}

    /** Null of an empty field; what is no number is refused at its place. */
    static @Nullable BigDecimal read(String place, String typed) {
        var digits = typed.replaceAll("[\\s,£%\\u00a0]", "").replace('−', '-');
        if (digits.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(digits).matches()) {
            throw new InvalidInputException(place, Messages.text("sheet.wrong.number"));
        }
        return new BigDecimal(digits);
    }

    /** As {@link #read}, of a field that must not be empty. */
    static BigDecimal require(String place, String typed) {
        var number = read(place, typed);
        if (number == null) {
            throw new InvalidInputException(place, Messages.text("sheet.wrong.number"));
        }
        return number;
    }

    static int whole(String place, String typed) {
        try {
            return require(place, typed).intValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidInputException(place, Messages.text("sheet.wrong.whole-number"));
        }
    }
}
