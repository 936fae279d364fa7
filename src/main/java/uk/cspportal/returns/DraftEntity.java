package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.cspportal.identity.PersonId;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** What a person has typed into a text and not yet left. Theirs alone; becomes a version when they leave the field. */
@Entity
@Table(name = "line_draft")
class DraftEntity extends TenantOwned {

    @Column(name = "line_id", nullable = false, updatable = false)
    private long lineId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LineText field = LineText.PROGRESS;

    @Column(columnDefinition = "text", nullable = false)
    private String draft = "";

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected DraftEntity() {}

    DraftEntity(LineEntity line, PersonId person, LineText field) {
        super(line.tenant(), Audience.OWN);
        lineId = line.id();
        personId = person.value();
        this.field = field;
    }

    void save(String text, Instant at) {
        draft = text;
        savedAt = at;
    }

    LineText field() {
        return field;
    }

    String draft() {
        return draft;
    }
}
