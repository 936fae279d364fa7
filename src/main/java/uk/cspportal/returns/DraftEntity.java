package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.cspportal.identity.PersonId;
import uk.cspportal.measures.Measure;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** What a person has typed into a text or about a figure and not yet left. Theirs alone; becomes a version when they leave the field and it can be one. */
@Entity
@Table(name = "line_draft")
class DraftEntity extends TenantOwned {

    @Column(name = "line_id", nullable = false, updatable = false)
    private long lineId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(nullable = false, updatable = false)
    private String field = "";

    @Column(columnDefinition = "text", nullable = false)
    private String draft = "";

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected DraftEntity() {}

    DraftEntity(LineEntity line, PersonId person, String field) {
        super(line.tenant(), Audience.OWN);
        lineId = line.id();
        personId = person.value();
        this.field = field;
    }

    /** Where the figures typed for a measure are kept; a text is kept under its own name. */
    static String field(Measure measure) {
        return "FIGURES " + measure.id().value();
    }

    /** Where what is typed about a measure's figure that stands out is kept. */
    static String account(Measure measure) {
        return "ACCOUNT " + measure.id().value();
    }

    void save(String text, Instant at) {
        draft = text;
        savedAt = at;
    }

    String field() {
        return field;
    }

    String draft() {
        return draft;
    }
}
