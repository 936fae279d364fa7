package uk.cspportal.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.DatabaseAway;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;

/** What every session has: failures of a click are told in words, and the page stays as it is. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(SessionSetup.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(SessionSetup::tell));
    }

    private static void tell(ErrorEvent event) {
        var failure = event.getThrowable();
        var ui = UI.getCurrent();
        if (ui != null && isRefusal(failure) && OpenPages.closeWhatWasLost(ui)) {
            return;
        }
        var text = switch (failure) {
            case ConflictException e -> String.valueOf(e.getMessage());
            case InvalidInputException e -> String.valueOf(e.getMessage());
            case NotFoundException e -> Messages.text("shell.gone");
            case AccessDeniedException e -> Messages.text("shell.refused");
            case OptimisticLockingFailureException e -> Messages.text("shell.changed-meanwhile");
            case Throwable e
            when DatabaseAway.causes(e) -> {
                LOG.warn("The database is away: {}", e.getMessage());
                yield Messages.text("shell.database-away.click");
            }
            default -> {
                LOG.error("A click failed", failure);
                yield Messages.text("shell.failed");
            }
        };
        if (ui != null) {
            var notification = Notification.show(text, 10_000, Notification.Position.TOP_CENTER);
            notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        }
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof NotFoundException || failure instanceof AccessDeniedException;
    }
}
