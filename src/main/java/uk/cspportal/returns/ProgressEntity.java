package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** How far a line is: a row of its own, because those above may read it before they may read the line. */
@Entity
@Table(name = "return_progress")
class ProgressEntity extends TenantOwned {

    @Column(name = "return_id", nullable = false, updatable = false)
    private long returnId;

    @Column(name = "line_id", nullable = false, updatable = false)
    private long lineId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LineState state = LineState.NOT_STARTED;

    /** For Hibernate. */
    protected ProgressEntity() {}

    ProgressEntity(TenantId tenant, long returnId, long lineId) {
        super(tenant, Audience.UP);
        this.returnId = returnId;
        this.lineId = lineId;
    }

    void become(LineState next) {
        state = next;
    }

    LineState state() {
        return state;
    }

    long lineId() {
        return lineId;
    }

    long returnId() {
        return returnId;
    }
}
