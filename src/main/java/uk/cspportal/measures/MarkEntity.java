package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;

/** A note or a rebase of a measure's series. */
@Entity
@Table(name = "measure_mark")
class MarkEntity extends KeptEntity {

    @Column(name = "measure_id", nullable = false, updatable = false)
    private long measureId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Mark.Kind kind = Mark.Kind.NOTE;

    @Column(name = "from_month", nullable = false, updatable = false)
    private LocalDate fromMonth = LocalDate.EPOCH;

    @Column(nullable = false, updatable = false)
    private String wording = "";

    /** For Hibernate. */
    protected MarkEntity() {}

    MarkEntity(MeasureEntity measure, Mark.Kind kind, YearMonth month, String wording, Kept by) {
        super(measure.tenant(), measure.audience(), by);
        measureId = measure.id();
        this.kind = kind;
        fromMonth = month.atDay(1);
        this.wording = wording;
    }

    long measureId() {
        return measureId;
    }

    boolean isRebase() {
        return kind == Mark.Kind.REBASE;
    }

    YearMonth month() {
        return YearMonth.from(fromMonth);
    }

    Mark toMark() {
        return new Mark(id(), kind, month(), wording, recordedBy(), recordedAt());
    }
}
