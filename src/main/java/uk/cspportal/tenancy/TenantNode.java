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

/** A node of the tree of tenants, as it is written. Public knowledge, so not tenant-owned itself. */
@Entity
@Table(name = "tenant")
class TenantNode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TenantKind kind;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** For Hibernate. */
    protected TenantNode() {
        this("", "", TenantKind.PARTNERSHIP, null, null, null);
    }

    TenantNode(
            String code,
            String slug,
            TenantKind kind,
            @Nullable Long parentId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this.code = code;
        this.slug = slug;
        this.kind = kind;
        this.parentId = parentId;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String code() {
        return code;
    }

    String slug() {
        return slug;
    }

    TenantKind kind() {
        return kind;
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    /** From this day on the tenant is no more; what it owns stays its own. */
    void end(LocalDate day) {
        this.validTo = day;
    }
}
