package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DateField;
import uk.cspportal.shared.ui.StatusTag;

/** Periods as people say them: with a last day, where the portal keeps the first day after it. */
final class Periods {

    private Periods() {}

    static String words(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null
                    ? Messages.text("platform.period.always")
                    : Messages.text("platform.period.until", Formats.date(to.minusDays(1)));
        }
        return to == null
                ? Messages.text("platform.period.from", Formats.date(from))
                : Messages.text("platform.period.between", Formats.date(from), Formats.date(to.minusDays(1)));
    }

    /** Whether a period runs, has ended or is still to come. */
    static StatusTag tag(LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (from.isAfter(today)) {
            return new StatusTag(StatusTag.Kind.NOT_STARTED, Messages.text("platform.state.planned"));
        }
        return to == null || to.isAfter(today)
                ? new StatusTag(StatusTag.Kind.DONE, Messages.text("platform.state.current"))
                : new StatusTag(StatusTag.Kind.LOCKED, Messages.text("platform.state.ended"));
    }

    /** Opens its calendar on {@code today}. */
    static DateField day(String label, String hint, @Nullable LocalDate value, LocalDate today) {
        var picker = new DateField(label);
        picker.setInitialPosition(today);
        picker.setHelperText(hint);
        picker.setValue(value);
        return picker;
    }

    static DateField lastDay(@Nullable LocalDate to, LocalDate today) {
        return day(
                Messages.text("platform.last-day"),
                Messages.text("platform.last-day.hint"),
                to == null ? null : to.minusDays(1),
                today);
    }

    /** The first day after the last one that was entered. */
    static @Nullable LocalDate after(DateField lastDay) {
        var day = lastDay.getValue();
        return day == null ? null : day.plusDays(1);
    }

    /** A name with its remarks under it. */
    static Div cell(String name, String... below) {
        var cell = new Div(new Span(name));
        for (var text : below) {
            if (!text.isEmpty()) {
                var line = new Span(text);
                line.addClassName("below");
                cell.add(line);
            }
        }
        return cell;
    }
}
