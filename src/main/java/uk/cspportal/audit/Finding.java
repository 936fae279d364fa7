package uk.cspportal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/**
 * One thing that is wrong with the trail.
 *
 * @param number where in the chain; 0 for an entry that is not in it
 * @param entry what it concerns, if that is still there
 * @param detail what else the sentence needs
 */
public record Finding(Kind kind, long number, @Nullable AuditEntry entry, String detail) {

    /** In words; of another tenant's entry it tells no more than its number. */
    public String sentence(TenantId reader) {
        var start = Messages.text("audit.finding." + kind.name(), Formats.count(number), detail);
        if (entry == null) {
            return start;
        }
        return start
                + " "
                + (entry.tenant().equals(reader)
                        ? Messages.text(
                                "audit.finding.entry",
                                AuditWords.what(entry.action()),
                                entry.thing(),
                                entry.person(),
                                Formats.dateTime(entry.at()))
                        : Messages.text("audit.finding.elsewhere"));
    }

    static Finding of(Kind kind, long number, @Nullable AuditEntry entry) {
        return new Finding(kind, number, entry, "");
    }

    static Finding late(AuditEntry entry, Seal seal) {
        return new Finding(Kind.LATE, seal.number(), entry, moment(seal.sealedAt()));
    }

    private static String moment(Instant at) {
        return Formats.dateTime(at);
    }

    /** What can be wrong; the texts say it. */
    public enum Kind {
        /** The entry, or its seal, is not what was sealed. */
        CHANGED,
        /** There is a seal but no entry. */
        DELETED,
        /** There are no seals from {@code number} to {@code detail}. */
        MISSING,
        /** The seal does not follow the one before it. */
        OUT_OF_LINE,
        /** The entry claims to be much older than its seal. */
        LATE,
        /** The portal does not hold the key of the seal. */
        UNKNOWN_KEY,
        /** The entry was committed and never sealed. */
        UNSEALED,
        /** The entry was deleted before it was sealed. */
        VANISHED,
        /** The chain ends before the head that was kept. */
        CUT_OFF,
        /** The seal with the number of the head that was kept is another. */
        REWRITTEN
    }
}
