package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/**
 * What was decided about a link of a plan in force when a later force plan was published. Never changed: the
 * plan keeps the words that were signed, and a past quarter the links of its time.
 */
@Entity
@Table(name = "link_decision")
class LinkDecisionEntity extends TenantOwned {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;

    @Column(name = "priority_id", nullable = false, updatable = false)
    private long priorityId;

    @Column(name = "force_tenant_id", nullable = false, updatable = false)
    private long forceTenantId;

    @Column(name = "force_plan_id", nullable = false, updatable = false)
    private long forcePlanId;

    @Column(name = "force_priority_id", updatable = false)
    private @Nullable Long forcePriorityId;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(nullable = false, updatable = false)
    private int turn;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private String decidedBy = "";

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn = LocalDate.EPOCH;

    /** For Hibernate. */
    protected LinkDecisionEntity() {}

    LinkDecisionEntity(
            LocalPriorityEntity about,
            TenantId forceArea,
            ForcePlanId forcePlan,
            LinkChoice choice,
            int turn,
            String by,
            LocalDate on) {
        super(about.tenant(), Audience.UP);
        planId = about.planId();
        priorityId = about.id();
        forceTenantId = forceArea.value();
        forcePlanId = forcePlan.value();
        forcePriorityId = choice.priority() == null ? null : choice.priority().value();
        reason = choice.priority() == null ? choice.reason() : null;
        this.turn = turn;
        decidedBy = by;
        decidedOn = on;
    }

    long priorityId() {
        return priorityId;
    }

    long forcePlanId() {
        return forcePlanId;
    }

    @Nullable
    Long forcePriorityId() {
        return forcePriorityId;
    }

    @Nullable
    String reason() {
        return reason;
    }

    int turn() {
        return turn;
    }

    String decidedBy() {
        return decidedBy;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }
}
