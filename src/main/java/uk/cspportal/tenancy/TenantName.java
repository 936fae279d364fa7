package uk.cspportal.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a tenant is called from a date on. */
@Entity
@Table(name = "tenant_name")
class TenantName {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private long tenantId;

    @Column(nullable = false)
    private String name;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    /** For Hibernate. */
    protected TenantName() {
        this(0, "", "", LocalDate.EPOCH);
    }

    TenantName(long tenantId, String name, String shortName, LocalDate validFrom) {
        this.tenantId = tenantId;
        this.name = name;
        this.shortName = shortName;
        this.validFrom = validFrom;
    }

    TenantNamed toNamed() {
        return new TenantNamed(name, shortName, validFrom);
    }

    /** Puts right a name that counts from the same day. */
    void correct(String rightName, String rightShortName) {
        this.name = rightName;
        this.shortName = rightShortName;
    }
}
