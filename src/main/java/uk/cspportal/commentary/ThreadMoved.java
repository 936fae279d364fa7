package uk.cspportal.commentary;

import java.util.Locale;
import java.util.Set;
import uk.cspportal.identity.PersonId;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * A question was asked, answered, settled or opened again.
 *
 * @param entry the number of what was said, the question itself being the first
 * @param tells the sides that should hear of it: those it is between, without the one that spoke
 */
public record ThreadMoved(
        TenantId tenant,
        Quarter quarter,
        ThreadId thread,
        int entry,
        String subject,
        EntryKind kind,
        ThreadSide side,
        Set<ThreadSide> tells,
        PersonId by)
        implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "thread." + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String thing() {
        return "question " + thread.value() + " on return " + quarter.code() + (subject.isEmpty() ? "" : " " + subject);
    }

    @Override
    public String to() {
        return "by " + side;
    }
}
