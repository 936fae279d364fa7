package uk.cspportal.commentary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** The commentary on a guideline of a quarter; what it says is in its versions, the latest stands. */
@Entity
@Table(name = "commentary")
class CommentaryEntity extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private String quarter = "";

    @Column(name = "guideline_key", nullable = false, updatable = false)
    private String guideline = "";

    @Column(nullable = false)
    private int revision;

    /** For Hibernate. */
    protected CommentaryEntity() {}

    CommentaryEntity(TenantId tenant, Quarter quarter, String guideline) {
        super(tenant, Audience.UP);
        this.quarter = quarter.code();
        this.guideline = guideline;
    }

    /** Counts a new wording and tells its number; two at once are caught by the row's version. */
    int nextRevision() {
        return ++revision;
    }

    int revision() {
        return revision;
    }

    String guideline() {
        return guideline;
    }
}
