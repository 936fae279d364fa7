package uk.cspportal.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Formats;

/** Goes along the chain, link by link, and remembers what is wrong with it. */
final class ChainCheck {

    /** Only so many are named: behind the first ones stands one cause. */
    private static final int NAMED = 10;

    /** The sealer runs every second; an entry that still has no seal after this has been kept from it. */
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(1);

    private final SealKeys keys;
    private final Duration latest;
    private final Instant now;
    private final @Nullable Seal kept;

    private final List<Finding> findings = new ArrayList<>();
    private long wrong;
    private long seals;
    private long waiting;
    private @Nullable Seal last;
    private String lastMac = SealKeys.START;

    /** @param kept a head that was exported earlier, or null */
    ChainCheck(SealKeys keys, Duration latest, Instant now, @Nullable Seal kept) {
        this.keys = keys;
        this.latest = latest;
        this.now = now;
        this.kept = kept;
    }

    void sealed(Link link) {
        var seal = link.seal;
        long expected = last == null ? 1 : last.number() + 1;
        if (seal.number() != expected) {
            note(new Finding(Finding.Kind.MISSING, expected, null, Formats.count(seal.number() - 1)));
        } else if (!link.previousMac.equals(lastMac)) {
            note(Finding.of(Finding.Kind.OUT_OF_LINE, seal.number(), link.entry));
        }
        checkEntry(link);
        if (kept != null && kept.number() == seal.number() && !kept.mac().equals(seal.mac())) {
            note(Finding.of(Finding.Kind.REWRITTEN, seal.number(), link.entry));
        }
        seals++;
        last = seal;
        lastMac = seal.mac();
    }

    private void checkEntry(Link link) {
        var seal = link.seal;
        var entry = link.entry;
        if (entry == null) {
            note(Finding.of(Finding.Kind.DELETED, seal.number(), null));
        } else if (!keys.knows(seal.keyId())) {
            note(Finding.of(Finding.Kind.UNKNOWN_KEY, seal.number(), entry));
        } else if (!keys.mac(seal.keyId(), link.form(entry)).equals(seal.mac())) {
            note(Finding.of(Finding.Kind.CHANGED, seal.number(), entry));
        } else if (Duration.between(entry.at(), seal.sealedAt()).compareTo(latest) > 0) {
            note(Finding.late(entry, seal));
        }
    }

    void unsealed(AuditEntry entry) {
        if (Duration.between(entry.at(), now).compareTo(SEALED_WITHIN) > 0) {
            note(Finding.of(Finding.Kind.UNSEALED, 0, entry));
        } else {
            waiting++;
        }
    }

    /** An entry waited for its seal and is gone. */
    void vanished(long entryId) {
        note(new Finding(Finding.Kind.VANISHED, 0, null, String.valueOf(entryId)));
    }

    Verification result() {
        long end = last == null ? 0 : last.number();
        if (kept != null && kept.number() > end) {
            note(new Finding(Finding.Kind.CUT_OFF, end, null, Formats.count(kept.number())));
        }
        return new Verification(now, last, seals, waiting, List.copyOf(findings), wrong);
    }

    private void note(Finding finding) {
        wrong++;
        if (findings.size() < NAMED) {
            findings.add(finding);
        }
    }

    /** A seal as it stands, with the entry it names if that is still there. */
    record Link(Seal seal, String previousMac, @Nullable AuditEntry entry) {
        byte[] form(AuditEntry sealed) {
            return CanonicalForm.of(sealed, seal.number(), previousMac, seal.keyId(), seal.sealedAt());
        }
    }
}
