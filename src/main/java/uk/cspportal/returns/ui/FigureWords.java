package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.QuarterFigure;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Illustrative;

/** How the return writes figures: never bare, and "none" where there is none. */
final class FigureWords {

    private FigureWords() {}

    static String number(MeasureDefinition sheet, BigDecimal value) {
        return sheet.numbers().format(value.doubleValue());
    }

    /** The value with the sign of made-up figures where it belongs; "none" in grey where there is none. */
    static Span value(MeasureDefinition sheet, @Nullable BigDecimal value, boolean illustrative) {
        return value == null ? none() : Illustrative.markIf(illustrative, number(sheet, value));
    }

    static Span value(MeasureDefinition sheet, QuarterFigure figure) {
        return value(sheet, figure.value(), figure.illustrative());
    }

    static Span none() {
        var none = new Span(Messages.text("returns.view.none"));
        none.addClassName("muted");
        return none;
    }

    /** Numbers up to ten are words at the start of a sentence. */
    static String atStart(int count) {
        return count >= 1 && count <= 10 ? Messages.text("returns.view.number." + count) : Formats.count(count);
    }

    /** {@code 2, 4 and 5}. */
    static String numbers(List<ReturnLine> lines) {
        var numbers = lines.stream()
                .map(line -> String.valueOf(line.guideline().number()))
                .toList();
        int last = numbers.size() - 1;
        return last == 0
                ? numbers.getFirst()
                : Messages.text("returns.view.and", String.join(", ", numbers.subList(0, last)), numbers.get(last));
    }
}
