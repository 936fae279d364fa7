package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a force priority turns to in particular. */
@Entity
@Table(name = "area_of_focus")
class AreaOfFocusEntity extends PlanPart {

    @Column(name = "priority_id", nullable = false, updatable = false)
    private long priorityId;

    @Column(nullable = false)
    private String wording = "";

    /** For Hibernate. */
    protected AreaOfFocusEntity() {}

    AreaOfFocusEntity(Place place, long priorityId, String wording) {
        super(place);
        this.priorityId = priorityId;
        this.wording = wording;
    }

    long priorityId() {
        return priorityId;
    }

    String wording() {
        return wording;
    }
}
