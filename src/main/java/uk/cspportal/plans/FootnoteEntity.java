package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An explanation printed under an objective. */
@Entity
@Table(name = "objective_footnote")
class FootnoteEntity extends PlanPart {

    @Column(name = "objective_id", nullable = false, updatable = false)
    private long objectiveId;

    private @Nullable String mark;

    private @Nullable String term;

    @Column(nullable = false, columnDefinition = "text")
    private String wording = "";

    /** For Hibernate. */
    protected FootnoteEntity() {}

    FootnoteEntity(Place place, long objectiveId, Footnote content) {
        super(place);
        this.objectiveId = objectiveId;
        mark = content.mark();
        term = content.term();
        wording = content.text();
    }

    long objectiveId() {
        return objectiveId;
    }

    Footnote toFootnote() {
        return new Footnote(mark, term, wording);
    }
}
