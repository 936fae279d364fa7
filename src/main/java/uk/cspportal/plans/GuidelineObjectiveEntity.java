package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a guideline tells about an objective of the same plan. */
@Entity
@Table(name = "guideline_objective")
class GuidelineObjectiveEntity extends PlanPart {

    @Column(name = "guideline_id", nullable = false, updatable = false)
    private long guidelineId;

    @Column(name = "objective_id", nullable = false, updatable = false)
    private long objectiveId;

    @Column(nullable = false)
    private boolean proposed;

    /** For Hibernate. */
    protected GuidelineObjectiveEntity() {}

    GuidelineObjectiveEntity(Place place, long guidelineId, long objectiveId, boolean proposed) {
        super(place);
        this.guidelineId = guidelineId;
        this.objectiveId = objectiveId;
        this.proposed = proposed;
    }

    long guidelineId() {
        return guidelineId;
    }

    long objectiveId() {
        return objectiveId;
    }

    boolean isProposed() {
        return proposed;
    }
}
