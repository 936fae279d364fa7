package uk.cspportal.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.cspportal.shared.DatabaseAway;

/** A page that could not be opened, by a fault of the portal or without its database: said plainly, details logged. */
@AnonymousAllowed
class UnexpectedPage extends ProblemPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedPage.class);

    UnexpectedPage() {
        super("shell.unexpected");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = parameter.getException();
        if (DatabaseAway.causes(failure)) {
            LOG.warn("The database is away: {}", failure.getMessage());
            tell("shell.database-away");
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        LOG.error("Could not open {}", event.getLocation().getPath(), failure);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
