package uk.cspportal.identity.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/** Small arrangements of words that the tables of people share. */
final class Texts {

    private Texts() {}

    /** A cell of a line and quieter ones under it. */
    static Div cell(String first, String... below) {
        var cell = new Div(new Div(new Span(first)));
        cell.addClassName("two-lines");
        for (var text : below) {
            var line = new Span(text);
            line.addClassName("below");
            cell.add(new Div(line));
        }
        return cell;
    }

    /** Name, and under it what tells two people of one name apart. */
    static Div who(String name, String username, @Nullable String email) {
        return email == null || email.isEmpty() ? cell(name, username) : cell(name, username, email);
    }

    static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    /** A button in a row, which tells readers whom it is about. */
    static Button act(String key, String whom, SerializableRunnable act) {
        var button = new Button(Messages.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Messages.text("people.act-on", Messages.text(key), whom));
        return button;
    }

    static Div acts(Button... buttons) {
        var acts = new Div(buttons);
        acts.addClassNames("cluster", "row-acts");
        return acts;
    }

    /** A day in a column that may be narrow. */
    static Span day(Instant at) {
        var day = new Span(date(at));
        day.addClassName("day");
        return day;
    }

    static String date(Instant at) {
        return Formats.date(LocalDate.ofInstant(at, Formats.LONDON));
    }
}
