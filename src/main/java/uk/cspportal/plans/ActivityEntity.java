package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What is done to reach an objective. */
@Entity
@Table(name = "activity")
class ActivityEntity extends PlanPart {

    @Column(name = "objective_id", nullable = false, updatable = false)
    private long objectiveId;

    @Column(nullable = false, columnDefinition = "text")
    private String wording = "";

    /** For Hibernate. */
    protected ActivityEntity() {}

    ActivityEntity(Place place, long objectiveId, String wording) {
        super(place);
        this.objectiveId = objectiveId;
        this.wording = wording;
    }

    long objectiveId() {
        return objectiveId;
    }

    String wording() {
        return wording;
    }
}
