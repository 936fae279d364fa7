package uk.cspportal.commentary;

import java.util.stream.Collectors;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * The writer was asked about personal data and protective markings before texts went further, and answered that they
 * may be read. Tells what kind of thing was found, never the words.
 */
record CommentaryChecked(TenantId tenant, Quarter quarter, String subject, int revision, Widening widening)
        implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "commentary.checked";
    }

    @Override
    public String thing() {
        return "commentary " + quarter.code() + " " + subject;
    }

    @Override
    public String to() {
        var further = widening.further().stream()
                .map(passage -> passage.category() + " for " + passage.visibility())
                .collect(Collectors.joining(", "));
        var found = widening.finds().values().stream()
                .flatMap(finds -> finds.stream().map(find -> find.kind().name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return "revision " + revision + (further.isEmpty() ? "" : ": " + further) + "; found: "
                + (found.isEmpty() ? "nothing" : found) + "; answered: may be read";
    }
}
