package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.cspportal.identity.PersonId;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** What a person has typed into a reference sheet and not saved. Theirs alone; gone once it is saved. */
@Entity
@Table(name = "measure_sheet_draft")
class SheetDraftEntity extends TenantOwned {

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "measure_key", nullable = false, updatable = false)
    private String measureKey = "";

    @Column(nullable = false)
    private int seen;

    @Column(columnDefinition = "text", nullable = false)
    private String typed = "";

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected SheetDraftEntity() {}

    SheetDraftEntity(TenantId tenant, Audience audience, PersonId person, String measureKey) {
        super(tenant, audience);
        personId = person.value();
        this.measureKey = measureKey;
    }

    void keep(int seen, String typed, Instant at) {
        this.seen = seen;
        this.typed = typed;
        savedAt = at;
    }

    int seen() {
        return seen;
    }

    String typed() {
        return typed;
    }

    Instant savedAt() {
        return savedAt;
    }
}
