package uk.cspportal.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** A date as it is written here: the day first, weeks from Monday. Its calendar opens only when asked: one can type. */
public final class DateField extends DatePicker {

    private static final int MONDAY = 1;

    public DateField() {
        setLocale(Locale.UK);
        setI18n(new DatePickerI18n().setFirstDayOfWeek(MONDAY));
        setAutoOpen(false);
    }

    public DateField(String label) {
        this();
        setLabel(label);
    }
}
