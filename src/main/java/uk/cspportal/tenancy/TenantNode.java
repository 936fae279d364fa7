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

/** A node of the tree of tenants. Public knowledge, so not tenant-owned itself. */
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

    /** Whether the tenant exists on a date; open ends have always been or are still. */
    boolean existsOn(LocalDate date) {
        return (validFrom == null || !validFrom.isAfter(date)) && (validTo == null || validTo.isAfter(date));
    }
}
