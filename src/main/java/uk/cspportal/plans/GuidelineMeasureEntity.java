package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.cspportal.measures.Measure;

/** That a measure of the same tenant answers a guideline; the schema refuses another tenant's. */
@Entity
@Table(name = "guideline_measure")
class GuidelineMeasureEntity extends PlanPart {

    @Column(name = "guideline_id", nullable = false, updatable = false)
    private long guidelineId;

    @Column(name = "measure_id", nullable = false, updatable = false)
    private long measureId;

    @Column(name = "measure_key", nullable = false, updatable = false)
    private String measureKey = "";

    /** For Hibernate. */
    protected GuidelineMeasureEntity() {}

    GuidelineMeasureEntity(Place place, long guidelineId, Measure measure) {
        super(place);
        this.guidelineId = guidelineId;
        measureId = measure.id().value();
        measureKey = measure.key();
    }

    long guidelineId() {
        return guidelineId;
    }

    String measureKey() {
        return measureKey;
    }
}
