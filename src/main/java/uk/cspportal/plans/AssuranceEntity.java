package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** An entry of an assurance log; kept with the edition that was in force, and never changed. */
@Entity
@Table(name = "assurance_entry")
class AssuranceEntity extends TenantOwned {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;

    @Column(name = "priority_number", nullable = false, updatable = false)
    private int priority;

    @Column(name = "objective_number", nullable = false, updatable = false)
    private int objective;

    @Column(name = "assured_on", nullable = false, updatable = false)
    private LocalDate assuredOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AssuranceLevel level = AssuranceLevel.NONE;

    @Column(nullable = false, updatable = false, columnDefinition = "text")
    private String evidence = "";

    @Column(updatable = false)
    private @Nullable Long corrects;

    @Column(name = "said_by", nullable = false, updatable = false)
    private String saidBy = "";

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt = Instant.EPOCH;

    /** For Hibernate. */
    protected AssuranceEntity() {}

    AssuranceEntity(
            LocalPlan plan,
            PlanPlace place,
            LocalDate on,
            AssuranceLevel level,
            String evidence,
            @Nullable Long corrects,
            String by,
            Instant at) {
        super(plan.tenant(), Audience.UP);
        planId = plan.id().value();
        priority = place.priority();
        objective = place.number();
        assuredOn = on;
        this.level = level;
        this.evidence = evidence;
        this.corrects = corrects;
        saidBy = by;
        saidAt = at;
    }

    long planId() {
        return planId;
    }

    PlanPlace place() {
        return PlanPlace.objective(priority, objective);
    }

    LocalDate on() {
        return assuredOn;
    }

    @Nullable
    Long corrects() {
        return corrects;
    }

    AssuranceLevel level() {
        return level;
    }

    Instant saidAt() {
        return saidAt;
    }

    AssuranceEntry toEntry(int edition, @Nullable LocalDate correctsThatOf, boolean corrected) {
        return new AssuranceEntry(id(), assuredOn, level, evidence, edition, correctsThatOf, corrected, saidBy, saidAt);
    }
}
