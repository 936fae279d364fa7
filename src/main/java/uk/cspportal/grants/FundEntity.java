package uk.cspportal.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** Where money comes from; the policing body's own affair. */
@Entity
@Table(name = "fund")
class FundEntity extends TenantOwned {

    @Column(name = "fund_key", nullable = false, updatable = false)
    private String key = "";

    @Column(nullable = false)
    private String name = "";

    @Column(nullable = false)
    private String funder = "";

    /** For Hibernate. */
    protected FundEntity() {}

    FundEntity(TenantId tenant, String key, String name, String funder) {
        super(tenant, Audience.OWN);
        this.key = key;
        this.name = name;
        this.funder = funder;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    String funder() {
        return funder;
    }
}
