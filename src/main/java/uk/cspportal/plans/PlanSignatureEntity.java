package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** A signature under an edition as it was shared; it ends when the edition is taken back to draft. */
@Entity
@Table(name = "plan_signature")
class PlanSignatureEntity extends TenantOwned {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SigningParty party = SigningParty.COUNCIL;

    @Column(name = "signed_by", nullable = false, updatable = false)
    private String signedBy = "";

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected PlanSignatureEntity() {}

    PlanSignatureEntity(LocalPlanEntity plan, SigningParty party, String signedBy, Instant signedAt) {
        super(plan.tenant(), Audience.UP);
        planId = plan.id();
        this.party = party;
        this.signedBy = signedBy;
        this.signedAt = signedAt;
    }

    PlanSignature toSignature() {
        return new PlanSignature(party, signedBy, signedAt);
    }
}
