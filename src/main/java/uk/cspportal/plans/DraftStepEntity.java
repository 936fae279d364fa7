package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** A step in the life of an edition; kept when signatures end, so that it stays known who gave them. */
@Entity
@Table(name = "draft_step")
class DraftStepEntity extends TenantOwned {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;

    @Column(nullable = false, updatable = false)
    private String act = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable SigningParty party;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(name = "taken_by", nullable = false, updatable = false)
    private String takenBy = "";

    @Column(name = "taken_at", nullable = false, updatable = false)
    private Instant takenAt = Instant.EPOCH;

    /** For Hibernate. */
    protected DraftStepEntity() {}

    DraftStepEntity(LocalPlanEntity plan, DraftStep step) {
        super(plan.tenant(), Audience.UP);
        planId = plan.id();
        act = step.action();
        party = step.party();
        reason = step.reason();
        takenBy = step.by();
        takenAt = step.at();
    }

    DraftStep toStep() {
        return new DraftStep(act, party, reason, takenBy, takenAt);
    }
}
