package uk.cspportal.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who governs policing in a force area for a time. Public knowledge, so not tenant-owned. */
@Entity
@Table(name = "policing_body")
class PolicingBodyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private long tenantId;

    @Column(nullable = false)
    private String name = "";

    @Column(nullable = false)
    private String kind = "";

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** For Hibernate. */
    protected PolicingBodyEntity() {}

    PolicingBodyEntity(TenantId tenant) {
        this.tenantId = tenant.value();
    }

    TenantId tenant() {
        return new TenantId(tenantId);
    }

    void change(PolicingBody.Details details) {
        this.name = details.name();
        this.kind = details.kind();
        this.validFrom = details.from();
        this.validTo = details.to();
    }

    PolicingBody toPolicingBody() {
        return new PolicingBody(Objects.requireNonNull(id), name, kind, validFrom, validTo, version);
    }
}
