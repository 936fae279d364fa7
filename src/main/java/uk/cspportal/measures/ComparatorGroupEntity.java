package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** A group of areas that a tenant compares itself with. */
@Entity
@Table(name = "comparator_group")
class ComparatorGroupEntity extends TenantOwned {

    @Column(name = "group_key", nullable = false, updatable = false)
    private String key = "";

    @Column(nullable = false)
    private String title = "";

    @Column(nullable = false)
    private String source = "";

    /** For Hibernate. */
    protected ComparatorGroupEntity() {}

    ComparatorGroupEntity(TenantId tenant, Audience audience, String key) {
        super(tenant, audience);
        this.key = key;
    }

    void describe(String newTitle, String newSource) {
        title = newTitle;
        source = newSource;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    String source() {
        return source;
    }
}
