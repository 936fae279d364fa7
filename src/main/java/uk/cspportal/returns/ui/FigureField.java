package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.Unit;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/**
 * A figure as people type it, with commas or a percent sign. What is not a number stays in the
 * field with its remedy; what lies outside the plausible range is told so.
 */
final class FigureField extends TextField {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private final @Nullable MeasureDefinition sheet;
    private final int decimals;
    private final Span shown = new Span();

    /** @param name what is typed here, for those who do not see the column */
    static FigureField of(MeasureDefinition sheet, String name, @Nullable BigDecimal value) {
        return new FigureField(sheet, sheet.valueDecimals(), name, value);
    }

    /** A number of answers: a whole number, whatever the measure is in. */
    static FigureField count(String name, @Nullable BigDecimal value) {
        return new FigureField(null, 0, name, value);
    }

    private FigureField(@Nullable MeasureDefinition sheet, int decimals, String name, @Nullable BigDecimal value) {
        this.sheet = sheet;
        this.decimals = decimals;
        addClassName("figure");
        setAriaLabel(name);
        setMaxLength(20);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(LineEditing.DRAFT_EVERY_MILLIS);
        shown.addClassName("figure-fault");
        shown.getElement().setAttribute("aria-hidden", "true");
        shown.setVisible(false);
        getElement().executeJs("this.inputElement.inputMode = 'decimal'");
        if (value != null) {
            setValue(Formats.number(value, decimals));
        }
    }

    /** What was typed, if it is a number with the decimals that the measure has. */
    Optional<BigDecimal> number() {
        var digits = getValue().replaceAll("[\\s,£%\\u00a0]", "").replace('−', '-');
        if (!NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(digits);
        return value.stripTrailingZeros().scale() > decimals ? Optional.empty() : Optional.of(value);
    }

    @Nullable
    BigDecimal numberOrNull() {
        return number().orElse(null);
    }

    boolean holdsNoNumber() {
        return !getValue().isBlank() && number().isEmpty();
    }

    boolean isImplausible() {
        var definition = sheet;
        return definition != null && number().filter(definition::isImplausible).isPresent();
    }

    /** Says what is wrong with what is typed, or takes back what was said before. */
    boolean check(boolean confirmed) {
        var fault = fault(confirmed);
        fault.ifPresentOrElse(this::say, () -> say(""));
        return fault.isEmpty();
    }

    /** Says it to readers at the field, and to everyone where there is room. */
    void say(String fault) {
        setErrorMessage(fault);
        setInvalid(!fault.isEmpty());
        shown.setText(fault);
        shown.setVisible(!fault.isEmpty());
    }

    /** The place for the words, which are longer than the field is wide. */
    Span fault() {
        return shown;
    }

    Optional<String> fault(boolean confirmed) {
        if (holdsNoNumber()) {
            return Optional.of(Messages.text(
                    decimals == 0 ? "returns.line.not-whole" : "returns.line.not-number", String.valueOf(decimals)));
        }
        if (isImplausible() && !confirmed) {
            return Optional.of(
                    Messages.text("returns.line.implausible", getValue().strip(), range()));
        }
        return Optional.empty();
    }

    private String range() {
        var definition = sheet;
        if (definition == null) {
            return "";
        }
        var low = definition.minimum();
        var high = definition.maximum();
        if (low != null && high != null) {
            return Messages.text(
                    "returns.line.range", Formats.number(low, decimals), FigureWords.number(definition, high));
        }
        return low != null
                ? Messages.text("returns.line.range.from", FigureWords.number(definition, low))
                : high == null ? "" : Messages.text("returns.line.range.to", FigureWords.number(definition, high));
    }

    static boolean isShare(MeasureDefinition sheet) {
        return sheet.unit() == Unit.PERCENT;
    }
}
