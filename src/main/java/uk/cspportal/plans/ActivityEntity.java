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

    @Column(name = "activity_number", nullable = false, updatable = false)
    private long number;

    @Column(nullable = false, columnDefinition = "text")
    private String wording = "";

    /** For Hibernate. */
    protected ActivityEntity() {}

    ActivityEntity(Place place, long objectiveId, long number, String wording) {
        super(place);
        this.number = number;
        this.objectiveId = objectiveId;
        this.wording = wording;
    }

    long objectiveId() {
        return objectiveId;
    }

    /** The activity's own, the same in each edition of the plan that has it. */
    long number() {
        return number;
    }

    String wording() {
        return wording;
    }
}
