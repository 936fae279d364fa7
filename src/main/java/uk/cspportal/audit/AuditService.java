package uk.cspportal.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.tenancy.TenantId;

/** What can be done with a tenant's trail: read it, take it away, and check that nobody has touched it. */
@Service
@Transactional(readOnly = true)
public class AuditService {

    private static final int PAGE = 50;
    private static final int EXPORT_BATCH = 1_000;

    private final AuditEntries entries;
    private final Chain chain;
    private final SealKeys keys;
    private final AuditSettings settings;
    private final Clock clock;

    AuditService(AuditEntries entries, Chain chain, SealKeys keys, AuditSettings settings, Clock clock) {
        this.entries = entries;
        this.chain = chain;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** The entries that meet the criteria, newest first, from the one behind {@code before} on. */
    @PreAuthorize(Rights.READ_AUDIT)
    public AuditPage search(TenantId tenant, AuditCriteria criteria, @Nullable Long before) {
        var found = entries.list(tenant, criteria, before, PAGE + 1);
        boolean older = found.size() > PAGE;
        return new AuditPage(
                older ? List.copyOf(found.subList(0, PAGE)) : found, entries.count(tenant, criteria), older);
    }

    @PreAuthorize(Rights.READ_AUDIT)
    public AuditChoices choices(TenantId tenant) {
        return entries.choices(tenant);
    }

    /** Writes every entry that meets the criteria as CSV and leaves the stream open. */
    @PreAuthorize(Rights.READ_AUDIT)
    public void export(TenantId tenant, AuditCriteria criteria, OutputStream out) throws IOException {
        var csv = new AuditCsv(out);
        Long before = null;
        List<AuditEntry> batch;
        do {
            batch = entries.list(tenant, criteria, before, EXPORT_BATCH);
            batch.forEach(csv::write);
            before = batch.isEmpty() ? null : batch.getLast().id();
        } while (batch.size() == EXPORT_BATCH);
        csv.end();
    }

    /** The last seal of the chain, to be kept elsewhere; none as long as nothing was sealed. */
    @PreAuthorize(Rights.READ_AUDIT)
    public Optional<Seal> head(TenantId tenant) {
        return chain.head();
    }

    /**
     * Checks every seal of the portal.
     *
     * @param kept a head that was exported earlier, or null; only with it can a cut-off end be seen
     */
    @PreAuthorize(Rights.READ_AUDIT)
    public Verification verify(TenantId tenant, @Nullable Seal kept) {
        var check = new ChainCheck(keys, settings.latest(), clock.instant(), kept);
        chain.walk(check);
        return check.result();
    }
}
