package uk.cspportal.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a force area, with the partnerships below it, uses the portal. */
@Entity
@Table(name = "tenant_set_up")
class TenantSetUp {

    @Id
    @Column(name = "tenant_id")
    private Long tenantId;

    @Column(name = "set_up_on", nullable = false)
    private LocalDate setUpOn;

    @Column(name = "set_up_by", nullable = false)
    private String setUpBy;

    /** For Hibernate. */
    protected TenantSetUp() {
        this(new TenantId(-1), LocalDate.EPOCH, "");
    }

    TenantSetUp(TenantId tenant, LocalDate setUpOn, String setUpBy) {
        this.tenantId = tenant.value();
        this.setUpOn = setUpOn;
        this.setUpBy = setUpBy;
    }

    TenantId tenant() {
        return new TenantId(tenantId);
    }

    LocalDate setUpOn() {
        return setUpOn;
    }

    String setUpBy() {
        return setUpBy;
    }
}
