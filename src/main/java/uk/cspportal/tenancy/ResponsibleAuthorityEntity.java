package uk.cspportal.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An organisation that forms a partnership with others, for a time. Public knowledge, so not tenant-owned. */
@Entity
@Table(name = "responsible_authority")
class ResponsibleAuthorityEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private long tenantId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AuthorityKind kind = AuthorityKind.LOCAL_AUTHORITY;

    @Column(nullable = false)
    private String organisation = "";

    @Column(name = "contact_role", nullable = false)
    private String contactRole = "";

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** For Hibernate. */
    protected ResponsibleAuthorityEntity() {}

    ResponsibleAuthorityEntity(TenantId tenant) {
        this.tenantId = tenant.value();
    }

    TenantId tenant() {
        return new TenantId(tenantId);
    }

    void change(ResponsibleAuthority.Details details) {
        this.kind = details.kind();
        this.organisation = details.organisation();
        this.contactRole = details.contactRole();
        this.validFrom = details.from();
        this.validTo = details.to();
    }

    ResponsibleAuthority toAuthority() {
        return new ResponsibleAuthority(
                Objects.requireNonNull(id), kind, organisation, contactRole, validFrom, validTo, version);
    }
}
