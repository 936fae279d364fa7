package uk.cspportal.notifications;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.AuditedEvent;

/** What the caller was told, each only their own, and only of tenants that they may still know. */
@Service
@Transactional
public class NoticeService {

    private final NoticeBoard board;
    private final MailSettings settings;
    private final Access access;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    NoticeService(
            NoticeBoard board,
            MailSettings settings,
            Access access,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.board = board;
        this.settings = settings;
        this.access = access;
        this.current = current;
        this.events = events;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.SIGNED_IN)
    public List<Notice> own() {
        return board.of(caller()).stream()
                .filter(one -> access.mayKnow(one.tenant()))
                .toList();
    }

    /** How many are new. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.SIGNED_IN)
    public int unread() {
        return (int) board.unread(caller()).stream().filter(access::mayKnow).count();
    }

    @PreAuthorize(Rights.SIGNED_IN)
    public void read(long id) {
        board.read(caller(), id);
    }

    @PreAuthorize(Rights.SIGNED_IN)
    public void readAll() {
        board.read(caller(), null);
    }

    /** Whether the portal sends mail at all. */
    @PreAuthorize(Rights.SIGNED_IN)
    public boolean sendsMail() {
        return settings.sends();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Rights.SIGNED_IN)
    public boolean wantsMail() {
        return board.wantsMail(caller());
    }

    /** Turns reminders by mail on or off; mail about access is always sent. */
    @PreAuthorize(Rights.SIGNED_IN)
    public void wantMail(boolean wants) {
        board.wantMail(caller(), wants);
        access.homes().stream()
                .findFirst()
                .ifPresent(home -> events.publishEvent(new MailChosen(home.id().value(), wants)));
    }

    private PersonId caller() {
        return current.get().id();
    }

    private record MailChosen(long tenantId, boolean wants) implements AuditedEvent {
        @Override
        public String action() {
            return wants ? "reminder-mail.on" : "reminder-mail.off";
        }

        @Override
        public String thing() {
            return "reminders";
        }
    }
}
