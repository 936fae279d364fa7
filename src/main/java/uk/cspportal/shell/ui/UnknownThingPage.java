package uk.cspportal.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import uk.cspportal.shared.NotFoundException;

/** The address names a tenant or a thing that is not there, or that the caller may not know of. */
@AnonymousAllowed
class UnknownThingPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    UnknownThingPage() {
        super("shell.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
