package uk.cspportal.commentary;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** The police commentary on a guideline was written or changed; its wordings are kept as versions. */
public record CommentaryWritten(
        TenantId tenant,
        Quarter quarter,
        String guideline,
        int revision,
        @Nullable Outlook before,
        @Nullable Outlook outlook)
        implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "commentary.written";
    }

    @Override
    public String thing() {
        return "commentary " + quarter.code() + " " + guideline;
    }

    @Override
    public @Nullable String from() {
        return revision == 1 ? null : told(revision - 1, before);
    }

    @Override
    public String to() {
        return told(revision, outlook);
    }

    private static String told(int revision, @Nullable Outlook outlook) {
        return "revision " + revision + ", outlook " + (outlook == null ? "none" : outlook.name());
    }
}
