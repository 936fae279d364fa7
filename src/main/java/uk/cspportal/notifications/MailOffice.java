package uk.cspportal.notifications;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/** What platform administrators see of the portal's mail: whether it leaves, and how each kind reads. */
@Service
@Transactional
public class MailOffice {

    private static final int MOST = 50;

    private final Outbox outbox;
    private final MailSettings settings;
    private final PortalAddress address;
    private final ApplicationEventPublisher events;

    MailOffice(Outbox outbox, MailSettings settings, PortalAddress address, ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.settings = settings;
        this.address = address;
        this.events = events;
    }

    /** Whether a mail server is set. */
    @PreAuthorize(Rights.PLATFORM)
    public boolean sends(TenantId tenant) {
        return settings.sends();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Rights.PLATFORM)
    public OutboxState state(TenantId tenant) {
        return outbox.state();
    }

    /** What failed, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.PLATFORM)
    public List<StuckMail> stuck(TenantId tenant) {
        return outbox.stuck(MOST);
    }

    /** Tries what failed again within seconds, and what was given up in the last week; says how much. */
    @PreAuthorize(Rights.PLATFORM)
    public int tryNow(TenantId tenant) {
        int count = outbox.tryNow();
        if (count > 0) {
            events.publishEvent(new TriedAgain(tenant.value(), String.valueOf(count)));
        }
        return count;
    }

    @PreAuthorize(Rights.PLATFORM)
    public List<MailSample> samples(TenantId tenant) {
        return MailSample.all(address);
    }

    private record TriedAgain(long tenantId, String to) implements AuditedEvent {
        @Override
        public String action() {
            return "mail.tried-again";
        }

        @Override
        public String thing() {
            return "outbox";
        }
    }
}
