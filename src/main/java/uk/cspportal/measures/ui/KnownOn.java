package uk.cspportal.measures.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DateField;
import uk.cspportal.shared.ui.Notice;

/** The day as known on which figures are shown: kept in the address, so that a link shows others the same. */
final class KnownOn {

    /** Its name in the address. */
    static final String PARAMETER = "known";

    private KnownOn() {}

    /** Null for what is known now, and for a day that has not ended or is none. */
    static @Nullable LocalDate read(QueryParameters address, LocalDate today) {
        try {
            return address.getSingleParameter(PARAMETER)
                    .map(LocalDate::parse)
                    .filter(day -> day.isBefore(today))
                    .orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static DateField field(
            @Nullable LocalDate value, LocalDate today, SerializableConsumer<@Nullable LocalDate> chosen) {
        var field = new DateField(Messages.text("schedule.known-on"));
        field.setMax(today.minusDays(1));
        field.setPlaceholder(Messages.text("schedule.known-on.now"));
        field.setClearButtonVisible(true);
        field.setValue(value);
        field.addValueChangeListener(e -> chosen.accept(e.getValue()));
        return field;
    }

    /** The end of the day, where the partnership is. */
    static @Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(Formats.LONDON).toInstant();
    }

    static Notice notice(LocalDate day) {
        return new Notice(Notice.Kind.INFO, Messages.text("schedule.as-known", Formats.date(day)));
    }
}
