package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;

/** A tenant's answer to a measure of England and Wales, which it names by its keys. */
@Entity
@Table(name = "measure_answer")
class NationalAnswerEntity extends KeptEntity {

    @Column(name = "national_tenant_id", nullable = false, updatable = false)
    private long nationalTenantId;

    @Column(name = "national_measure_id", nullable = false, updatable = false)
    private long nationalMeasureId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NationalAnswer.Kind kind = NationalAnswer.Kind.NO_DATA_YET;

    @Column(nullable = false, updatable = false)
    private String because = "";

    /** For Hibernate. */
    protected NationalAnswerEntity() {}

    NationalAnswerEntity(
            TenantId tenant,
            Audience audience,
            MeasureEntity national,
            NationalAnswer.Kind kind,
            String because,
            Kept by) {
        super(tenant, audience, by);
        nationalTenantId = national.tenant().value();
        nationalMeasureId = national.id();
        this.kind = kind;
        this.because = because;
    }

    long nationalMeasureId() {
        return nationalMeasureId;
    }

    NationalAnswer toAnswer(String key) {
        return new NationalAnswer(key, kind, because, recordedBy(), recordedAt());
    }
}
