package uk.cspportal.commentary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** Says that a quarter's commentary is complete, but for the guidelines opened again since. */
@Entity
@Table(name = "commentary_lock")
class CommentaryLockEntity extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private String quarter = "";

    @Column(name = "open_guidelines", nullable = false)
    private String open = "";

    @Column(name = "locked_at", nullable = false)
    private Instant lockedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected CommentaryLockEntity() {}

    CommentaryLockEntity(TenantId tenant, Quarter quarter) {
        super(tenant, Audience.UP);
        this.quarter = quarter.code();
    }

    void close(Instant at) {
        open = "";
        lockedAt = at;
    }

    void open(Collection<String> guidelines) {
        var all = new TreeSet<>(openGuidelines());
        all.addAll(guidelines);
        open = String.join(",", all);
    }

    Set<String> openGuidelines() {
        return Arrays.stream(open.split(",")).filter(key -> !key.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** A priority is open again with any guideline: what came back may change what is said of the whole. */
    boolean covers(String subject) {
        var again = openGuidelines();
        return CommentarySubjects.isPriority(subject) ? again.isEmpty() : !again.contains(subject);
    }
}
