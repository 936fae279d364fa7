package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That the measures with this key, one in each partnership below, tell about a force priority. */
@Entity
@Table(name = "force_priority_measure")
class ForcePriorityMeasureEntity extends PlanPart {

    @Column(name = "priority_id", nullable = false, updatable = false)
    private long priorityId;

    @Column(name = "measure_key", nullable = false, updatable = false)
    private String measureKey = "";

    /** For Hibernate. */
    protected ForcePriorityMeasureEntity() {}

    ForcePriorityMeasureEntity(Place place, long priorityId, String measureKey) {
        super(place);
        this.priorityId = priorityId;
        this.measureKey = measureKey;
    }

    long priorityId() {
        return priorityId;
    }

    String measureKey() {
        return measureKey;
    }
}
