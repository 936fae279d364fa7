package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One of the things that a guideline counts together, in the plan's words. */
@Entity
@Table(name = "guideline_part")
class GuidelinePartEntity extends PlanPart {

    @Column(name = "guideline_id", nullable = false, updatable = false)
    private long guidelineId;

    @Column(nullable = false)
    private String wording = "";

    /** For Hibernate. */
    protected GuidelinePartEntity() {}

    GuidelinePartEntity(Place place, long guidelineId, String wording) {
        super(place);
        this.guidelineId = guidelineId;
        this.wording = wording;
    }

    long guidelineId() {
        return guidelineId;
    }

    String wording() {
        return wording;
    }
}
