package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Another expansion of an acronym than the one its plan prints, kept so that a reader who meets it finds it. */
@Entity
@Table(name = "acronym_alias")
class AcronymAliasEntity extends PlanPart {

    @Column(name = "acronym_id", nullable = false, updatable = false)
    private long acronymId;

    @Column(nullable = false)
    private String wording = "";

    /** For Hibernate. */
    protected AcronymAliasEntity() {}

    AcronymAliasEntity(Place place, long acronymId, String wording) {
        super(place);
        this.acronymId = acronymId;
        this.wording = wording;
    }

    long acronymId() {
        return acronymId;
    }

    String wording() {
        return wording;
    }
}
