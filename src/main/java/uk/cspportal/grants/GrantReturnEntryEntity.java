package uk.cspportal.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** What a grant return says of one funded service: the partnership's own until it is submitted. */
@Entity
@Table(name = "grant_return_entry")
class GrantReturnEntryEntity extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "return_id", nullable = false, updatable = false)
    @SuppressWarnings("unused")
    private @Nullable GrantReturnEntity grantReturn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "service_id", nullable = false, updatable = false)
    private @Nullable FundedServiceEntity service;

    @Column(columnDefinition = "text", nullable = false)
    private String narrative = "";

    @Column(name = "outputs_planned", nullable = false)
    private int outputsPlanned;

    @Column(name = "outputs_actual")
    private @Nullable Integer outputsActual;

    /** For Hibernate. */
    protected GrantReturnEntryEntity() {}

    GrantReturnEntryEntity(GrantReturnEntity grantReturn, FundedServiceEntity service, GrantReturn.Entry entry) {
        super(grantReturn.tenant(), Audience.OWN);
        this.grantReturn = grantReturn;
        this.service = service;
        narrative = entry.narrative();
        outputsPlanned = entry.planned();
        outputsActual = entry.actual();
    }

    void share() {
        openTo(Audience.UP);
    }

    GrantReturn.Entry toEntry() {
        return new GrantReturn.Entry(Objects.requireNonNull(service).key(), narrative, outputsPlanned, outputsActual);
    }
}
