package uk.cspportal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/** One line on every page of the demonstration that says what is real, what is not, and which day it is. */
final class DemonstrationBanner extends Div {

    private DemonstrationBanner(LocalDate today) {
        addClassName("demo-banner");
        getElement().setAttribute("role", "note");
        var heading = new Span(Messages.text("shell.demonstration", Formats.date(today)));
        heading.addClassName("strong");
        add(heading, new Span(" " + Messages.text("shell.demonstration.explanation")));
    }

    static Optional<Div> unlessOrdinary(Environment environment, Clock clock) {
        return environment.acceptsProfiles(Profiles.of("demonstration"))
                ? Optional.of(new DemonstrationBanner(LocalDate.now(clock)))
                : Optional.empty();
    }
}
