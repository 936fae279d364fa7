package uk.cspportal.shell.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import uk.cspportal.identity.AccessEndedException;
import uk.cspportal.identity.PeopleRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;

/** The caller had a role that opens this page, and it was ended: says so, and where to ask. In the frame, because one may also leave. */
@AnonymousAllowed
@ParentLayout(PortalLayout.class)
class AccessEndedPage extends Main implements HasErrorParameter<AccessEndedException>, HasDynamicTitle {

    AccessEndedPage() {
        setId("content");
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessEndedException> parameter) {
        var ended = parameter.getException();
        var tenant = ended.tenant().name();
        removeAll();
        add(
                new PageHeader(List.of(), Messages.text("shell.access-ended")),
                new EmptyState(
                        Messages.text(
                                "shell.access-ended.what",
                                Messages.text("identity.role", ended.role()),
                                tenant,
                                Formats.date(ended.on())),
                        Messages.text("shell.access-ended.remedy", tenant),
                        new TextLink(Messages.text("shell.access-ended.ask"), PeopleRoutes.ASK).asPrimaryButton()));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.problem.title", Messages.text("shell.access-ended"));
    }
}
