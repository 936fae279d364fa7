package uk.cspportal.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.ui.TenantPage;

/**
 * Looks, before anything that is done on an open page, whether the page is still the caller's. If
 * their role has ended the page goes, the act with it, and they are told: what services refuse
 * anyway must not look like a fault.
 */
@Component
class OpenPages extends SynchronizedRequestHandler implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
    }

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
        return HandlerHelper.isRequestType(request, RequestType.UIDL);
    }

    /** Answers nothing itself: the ordinary handler goes on with the page that stands here now. */
    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response) {
        var ui = session.getService().findUI(request);
        if (ui != null) {
            UI.setCurrent(ui);
            closeWhatWasLost(ui);
        }
        return false;
    }

    /** Whether the page of this window was no longer the caller's, and now says so. */
    static boolean closeWhatWasLost(UI ui) {
        boolean lost = ui.getInternals().getActiveRouterTargetsChain().stream()
                .anyMatch(target -> target instanceof TenantPage page && !page.isStillOpen());
        if (lost) {
            ui.refreshCurrentRoute(false);
        }
        return lost;
    }
}
