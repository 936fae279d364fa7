package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** That a measure is computed from another one of its tenant; the order of the rows is that of the formula. */
@Entity
@Table(name = "measure_part")
class PartEntity extends KeptEntity {

    @Column(name = "measure_id", nullable = false, updatable = false)
    private long measureId;

    @Column(name = "part_id", nullable = false, updatable = false)
    private long partId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Formula.Kind kind = Formula.Kind.SUM;

    @Column(nullable = false, updatable = false)
    private int per = 1;

    /** For Hibernate. */
    protected PartEntity() {}

    PartEntity(MeasureEntity measure, MeasureEntity part, Formula.Kind kind, int per, Kept by) {
        super(measure.tenant(), measure.audience(), by);
        measureId = measure.id();
        partId = part.id();
        this.kind = kind;
        this.per = per;
    }

    long measureId() {
        return measureId;
    }

    long partId() {
        return partId;
    }

    Formula.Kind kind() {
        return kind;
    }

    int per() {
        return per;
    }
}
