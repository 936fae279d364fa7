package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** A measure of a tenant; those of England and Wales are open to every tenant below to adopt. */
@Entity
@Table(name = "measure")
class MeasureEntity extends TenantOwned {

    @Column(name = "measure_key", nullable = false, updatable = false)
    private String key = "";

    @Embedded
    private SheetColumns sheet = new SheetColumns();

    /** Counts the changes of meaning, from 1; figures carry the edition under which they were recorded. */
    @Column(nullable = false)
    private int edition = 1;

    @Column(name = "sort_order", nullable = false)
    private int sortOrder;

    @Column(name = "national_tenant_id")
    private @Nullable Long nationalTenantId;

    @Column(name = "national_measure_id")
    private @Nullable Long nationalMeasureId;

    /** For Hibernate. */
    protected MeasureEntity() {}

    MeasureEntity(TenantId tenant, Audience audience, String key, int sortOrder) {
        super(tenant, audience);
        this.key = key;
        this.sortOrder = sortOrder;
    }

    /** Takes over everything a reference sheet says but the key, which never changes. */
    void define(MeasureDefinition said, int edition) {
        sheet.take(said);
        this.edition = edition;
    }

    int edition() {
        return edition;
    }

    void follow(MeasureEntity national) {
        nationalTenantId = national.tenant().value();
        nationalMeasureId = national.id();
    }

    /** A measure that means something else of its own no longer follows England and Wales. */
    void leave() {
        nationalTenantId = null;
        nationalMeasureId = null;
    }

    boolean isNational() {
        return nationalMeasureId != null;
    }

    @Nullable
    Long nationalMeasureId() {
        return nationalMeasureId;
    }

    String key() {
        return key;
    }

    MeasureDefinition sheet() {
        return sheet.toDefinition(key);
    }

    Measure toMeasure() {
        return new Measure(new MeasureId(id()), tenant(), sheet(), edition);
    }
}
