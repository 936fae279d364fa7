package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import uk.cspportal.shared.Messages;

/** One field of a sheet's form, whose value is read and written as text whatever it looks like. */
record SheetField(Component component, SerializableSupplier<String> read, SerializableConsumer<String> write) {

    /** What is typed is kept this often, in milliseconds. */
    static final int DRAFT_EVERY_MILLIS = 1000;

    static SheetField text(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(DRAFT_EVERY_MILLIS);
        return new SheetField(field, field::getValue, field::setValue);
    }

    static <E extends Enum<E>> SheetField choice(String label, String words, Class<E> type) {
        var select = new Select<E>();
        select.setLabel(label);
        select.setItems(type.getEnumConstants());
        select.setItemLabelGenerator(e -> Messages.text(words, e));
        return new SheetField(select, () -> name(select), name -> select.setValue(constant(type, name)));
    }

    static <E extends Enum<E>> SheetField radio(RadioButtonGroup<E> group, Class<E> type) {
        return new SheetField(group, () -> name(group), name -> group.setValue(constant(type, name)));
    }

    /** A day that is typed and is none keeps being refused, and is not read as no day. */
    static SheetField day(Day picker) {
        return new SheetField(picker, picker::words, picker::setWords);
    }

    static SheetField disclosure(DisclosureField field) {
        return new SheetField(field, field::getValue, field::setValue);
    }

    /** Tells when somebody changed it, not when the page did. */
    void onTyped(SerializableRunnable typed) {
        if (component instanceof HasValidationProperties validated) {
            validated.setManualValidation(true);
        }
        ((HasValue<?, ?>) component).addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
    }

    void fault(String message) {
        ((HasValidation) component).setErrorMessage(message);
        ((HasValidation) component).setInvalid(!message.isEmpty());
    }

    private static <E extends Enum<E>> String name(HasValue<?, E> field) {
        return field.isEmpty() ? "" : field.getValue().name();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    /** A day picker that knows when what is typed is no day. */
    static final class Day extends DatePicker {

        private static final String UNREADABLE = "?";

        Day(String label) {
            super(label);
            setLocale(java.util.Locale.UK);
            setAutoOpen(false);
        }

        String words() {
            return isInputUnparsable()
                    ? UNREADABLE
                    : getValue() == null ? "" : getValue().toString();
        }

        void setWords(String words) {
            try {
                setValue(words.isEmpty() ? null : LocalDate.parse(words));
            } catch (DateTimeParseException e) {
                clear();
            }
        }
    }
}
