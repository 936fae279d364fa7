package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;

/** Whether a reference sheet can be kept as it is written; every problem names its field and says what is expected. */
final class SheetCheck {

    static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_SHORT_TITLE = 80;
    static final int MOST_DECIMALS = 6;
    static final int WHOLE_DIGITS = 13;

    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_DAYS = 3650;

    private final List<Problem> problems = new ArrayList<>();

    private SheetCheck() {}

    static List<Problem> problems(MeasureDefinition sheet) {
        var check = new SheetCheck();
        check.words(sheet);
        check.numbers(sheet);
        return List.copyOf(check.problems);
    }

    private void words(MeasureDefinition sheet) {
        if (!KEY.matcher(sheet.key()).matches()) {
            problem("key", Messages.text("sheet.wrong.key"));
        }
        required("title", sheet.title(), LONGEST_TITLE);
        required("shortTitle", sheet.shortTitle(), LONGEST_SHORT_TITLE);
        fits("definition", sheet.definition(), LONGEST_TEXT);
        fits("denominator", sheet.denominator(), 80);
        fits("objective", sheet.objective(), 200);
        fits("source", sheet.source(), 300);
        fits("owner", sheet.owner(), 120);
        fits("legalSource", sheet.details().legalSource(), 300);
        fits("denominatorSource", sheet.details().denominatorSource(), 300);
        fits("publisher", sheet.details().publisher(), 200);
        fits("limitations", sheet.details().limitations(), LONGEST_TEXT);
    }

    private void numbers(MeasureDefinition sheet) {
        between("changeDecimals", sheet.changeDecimals(), MOST_DECIMALS);
        between("valueDecimals", sheet.valueDecimals(), MOST_DECIMALS);
        var lag = sheet.details().lagDays();
        between("lagDays", lag == null ? 0 : lag, MOST_DAYS);
        digits("flatBand", sheet.flatBand());
        digits("minimum", sheet.minimum());
        digits("maximum", sheet.maximum());
        if (sheet.flatBand().signum() < 0) {
            problem("flatBand", Messages.text("sheet.wrong.not-negative"));
        }
        if (sheet.minimum() != null
                && sheet.maximum() != null
                && sheet.maximum().compareTo(sheet.minimum()) < 0) {
            problem("maximum", Messages.text("sheet.wrong.maximum"));
        }
    }

    private void required(String field, String text, int longest) {
        if (text.isBlank()) {
            problem(field, Messages.text("sheet.empty." + field));
        }
        fits(field, text, longest);
    }

    private void fits(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problem(field, Messages.text("sheet.wrong.length", longest, text.length()));
        }
    }

    private void between(String field, int number, int most) {
        if (number < 0 || number > most) {
            problem(field, Messages.text("sheet.wrong.whole", most));
        }
    }

    private void digits(String field, @Nullable BigDecimal number) {
        if (number == null) {
            return;
        }
        var plain = Decimals.plainOf(number);
        if (plain.scale() > MOST_DECIMALS || plain.precision() - plain.scale() > WHOLE_DIGITS) {
            problem(field, Messages.text("sheet.wrong.digits", WHOLE_DIGITS, MOST_DECIMALS));
        }
    }

    private void problem(String field, String remedy) {
        problems.add(new Problem(field, remedy));
    }
}
