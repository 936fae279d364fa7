package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** A return kept whole; its document is never read again by anything but the version's own page and comparisons. */
@Entity
@Table(name = "return_version")
class ReturnVersionEntity extends TenantOwned {

    @Column(name = "return_id", nullable = false, updatable = false)
    private long returnId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private VersionKind kind = VersionKind.SIGNED;

    @Column(name = "kept_by", nullable = false, updatable = false)
    private String by = "";

    @Column(name = "kept_at", nullable = false, updatable = false)
    private Instant at = Instant.EPOCH;

    @Column(nullable = false, updatable = false)
    private String covers = "";

    @Column(columnDefinition = "text", updatable = false)
    private @Nullable String why;

    @Column(columnDefinition = "mediumtext", nullable = false, updatable = false)
    private String document = "";

    /** For Hibernate. */
    protected ReturnVersionEntity() {}

    ReturnVersionEntity(
            QuarterlyReturn whole,
            int number,
            VersionKind kind,
            String by,
            Instant at,
            Collection<String> covers,
            @Nullable String why,
            String document) {
        super(whole.tenant(), Audience.UP);
        returnId = whole.id();
        this.number = number;
        this.kind = kind;
        this.by = by;
        this.at = at;
        this.covers = String.join(",", covers);
        this.why = why;
        this.document = document;
    }

    int number() {
        return number;
    }

    ReturnVersion toVersion(VersionContent content) {
        var keys = covers.isEmpty() ? List.<String>of() : Arrays.asList(covers.split(","));
        return new ReturnVersion(number, kind, by, at, keys, why, content);
    }

    String document() {
        return document;
    }
}
