package uk.cspportal.commentary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** A planned action: its number, which is kept for good, and the quarter that raised it. */
@Entity
@Table(name = "planned_action")
class PlannedActionEntity extends TenantOwned {

    @Column(name = "guideline_key", nullable = false, updatable = false)
    private String guideline = "";

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "raised_in", nullable = false, updatable = false)
    private String raisedIn = "";

    @Column(nullable = false)
    private int revision;

    /** For Hibernate. */
    protected PlannedActionEntity() {}

    PlannedActionEntity(TenantId tenant, String guideline, int number, Quarter raisedIn) {
        super(tenant, Audience.UP);
        this.guideline = guideline;
        this.number = number;
        this.raisedIn = raisedIn.code();
    }

    /** Counts a new version and tells its number; two at once are caught by the row's version. */
    int nextRevision() {
        return ++revision;
    }

    int revision() {
        return revision;
    }

    String guideline() {
        return guideline;
    }

    int number() {
        return number;
    }

    Quarter raisedIn() {
        return Quarter.parse(raisedIn);
    }
}
