package uk.cspportal.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Base of every row that belongs to a tenant. The tenant is fixed when the row is made; the filter
 * named here is switched on in every session, so a query that forgets its tenant finds only what
 * the caller may read.
 */
@MappedSuperclass
@Filter(name = TenantOwned.FILTER)
public abstract class TenantOwned {

    /** To be named again on each collection of tenant-owned rows: Hibernate filters collections on their own account. */
    protected static final String FILTER = "tenant";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private Long tenantId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Audience audience;

    @Version
    private int version;

    /** For Hibernate. */
    protected TenantOwned() {
        this(new TenantId(-1), Audience.OWN);
    }

    protected TenantOwned(TenantId tenant, Audience audience) {
        this.tenantId = tenant.value();
        this.audience = audience;
    }

    /** The row's key; only known once it is saved. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " is not saved yet");
        }
        return id;
    }

    public TenantId tenant() {
        return new TenantId(tenantId);
    }

    public Audience audience() {
        return audience;
    }

    /** Counts the changes; whoever edits must have seen the latest. */
    public int version() {
        return version;
    }

    protected void openTo(Audience wider) {
        this.audience = wider;
    }
}
