package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One reason why something is a local priority. */
@Entity
@Table(name = "rationale")
class RationaleEntity extends PlanPart {

    @Column(name = "priority_id", nullable = false, updatable = false)
    private long priorityId;

    @Column(nullable = false, columnDefinition = "text")
    private String wording = "";

    private @Nullable String source;

    private @Nullable String dated;

    @Column(name = "survey_wave")
    private @Nullable String wave;

    @Column(name = "survey_question")
    private @Nullable String question;

    /** For Hibernate. */
    protected RationaleEntity() {}

    RationaleEntity(Place place, long priorityId, Rationale content) {
        super(place);
        this.priorityId = priorityId;
        wording = content.text();
        source = content.source();
        dated = content.dated();
        wave = content.wave();
        question = content.question();
    }

    long priorityId() {
        return priorityId;
    }

    Rationale toRationale() {
        return new Rationale(wording, source, dated, wave, question);
    }
}
