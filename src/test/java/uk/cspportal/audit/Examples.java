package uk.cspportal.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/** Entries and chains made by hand. */
final class Examples {

    static final Instant TEN = Instant.parse("2025-04-22T09:00:00.123456Z");
    static final SealKeys KEYS = SealKeys.of("x".repeat(32), List.of());

    private Examples() {}

    static AuditEntry entry(long id) {
        return entry(id, TEN.plusSeconds(id), "return.submitted", "OPEN", null);
    }

    static AuditEntry entry(long id, Instant at, String action, @Nullable String from, @Nullable String to) {
        return new AuditEntry(
                id,
                new TenantId(7),
                at,
                3L,
                "Priya Shah",
                "10.0.0.1",
                action,
                "return 2024-25-Q4",
                from,
                to,
                null,
                null);
    }

    /** Sealed one second after each was made. */
    static List<ChainCheck.Link> chain(List<AuditEntry> entries) {
        var links = new ArrayList<ChainCheck.Link>();
        var previous = SealKeys.START;
        for (var entry : entries) {
            var link = link(KEYS, entry, links.size() + 1, previous, entry.at().plusSeconds(1));
            links.add(link);
            previous = link.seal().mac();
        }
        return links;
    }

    static ChainCheck.Link link(SealKeys keys, AuditEntry entry, long number, String previous, Instant sealedAt) {
        var mac = keys.mac(keys.currentId(), CanonicalForm.of(entry, number, previous, keys.currentId(), sealedAt));
        return new ChainCheck.Link(new Seal(number, mac, keys.currentId(), sealedAt), previous, entry);
    }

    static Verification check(List<ChainCheck.Link> links, @Nullable Seal kept) {
        var check = new ChainCheck(KEYS, Duration.ofHours(1), TEN.plus(Duration.ofDays(1)), kept);
        links.forEach(check::sealed);
        return check.result();
    }
}
