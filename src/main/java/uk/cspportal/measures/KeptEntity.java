package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** Something kept of a measure that is withdrawn and never deleted, so that it can be read as known on a day. */
@MappedSuperclass
abstract class KeptEntity extends TenantOwned {

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy = "";

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt = Instant.EPOCH;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    protected KeptEntity() {}

    KeptEntity(TenantId tenant, Audience audience, Kept by) {
        super(tenant, audience);
        recordedBy = by.who();
        recordedAt = by.at();
    }

    void withdraw(Kept by) {
        withdrawnBy = by.who();
        withdrawnAt = by.at();
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Whether it was known, and not withdrawn yet, at a moment; null for now. */
    boolean holdsAt(@Nullable Instant knownAt) {
        return knownAt == null
                ? withdrawnAt == null
                : !recordedAt.isAfter(knownAt) && (withdrawnAt == null || withdrawnAt.isAfter(knownAt));
    }

    /** Who did something, and when. */
    record Kept(String who, Instant at) {}
}
