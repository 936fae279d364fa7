package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a local priority focuses on. */
@Entity
@Table(name = "focus_item")
class FocusItemEntity extends PlanPart {

    @Column(name = "priority_id", nullable = false, updatable = false)
    private long priorityId;

    @Column(nullable = false, columnDefinition = "text")
    private String wording = "";

    /** For Hibernate. */
    protected FocusItemEntity() {}

    FocusItemEntity(Place place, long priorityId, String wording) {
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
