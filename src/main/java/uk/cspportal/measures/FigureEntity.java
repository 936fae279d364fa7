package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** One revision of a figure. Nothing in it changes but the moment at which a later one superseded it. */
@Entity
@Table(name = "figure")
class FigureEntity extends TenantOwned {

    @Column(name = "measure_id", nullable = false, updatable = false)
    private long measureId;

    @Column(name = "period_start", nullable = false, updatable = false)
    private LocalDate periodStart = LocalDate.EPOCH;

    @Column(name = "period_months", nullable = false, updatable = false)
    private int periodMonths = 1;

    @Column(nullable = false, updatable = false)
    private String dimension = Dimension.WHOLE;

    @Column(nullable = false, updatable = false)
    private int edition = 1;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(precision = 38, scale = 18, updatable = false)
    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FigureStatus status = FigureStatus.NOT_AVAILABLE;

    @Column(precision = 19, scale = 6, updatable = false)
    private @Nullable BigDecimal base;

    @Column(updatable = false)
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Provenance provenance = Provenance.TYPED;

    @Column(nullable = false, updatable = false)
    private String source = "";

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy = "";

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt = Instant.EPOCH;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    /** For Hibernate. */
    protected FigureEntity() {}

    FigureEntity(
            Audience audience,
            Measure measure,
            NewFigure figure,
            int revision,
            @Nullable String reason,
            String by,
            Instant at) {
        super(measure.tenant(), audience);
        measureId = measure.id().value();
        edition = measure.edition();
        dimension = figure.dimension();
        periodStart = figure.period().start().atDay(1);
        periodMonths = figure.period().months();
        this.revision = revision;
        amount = figure.value();
        status = figure.status();
        base = figure.base();
        note = figure.note();
        provenance = figure.provenance();
        source = figure.source();
        this.reason = reason;
        recordedBy = by;
        recordedAt = at;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    long measureId() {
        return measureId;
    }

    int revision() {
        return revision;
    }

    Period period() {
        return new Period(YearMonth.from(periodStart), periodMonths);
    }

    String dimension() {
        return dimension;
    }

    int edition() {
        return edition;
    }

    /** Whether this says the same as a figure on its way in, whoever says it. What an import notes does not count. */
    boolean says(NewFigure other) {
        return status == other.status()
                && same(amount, other.value())
                && same(base, other.base())
                && ((other.provenance() != Provenance.FEED && other.provenance() != Provenance.TYPED)
                        || other.note() == null
                        || other.note().equals(note));
    }

    Figure toFigure() {
        return new Figure(
                period(),
                Decimals.plain(amount),
                status,
                Decimals.plain(base),
                note,
                provenance,
                edition,
                dimension,
                new Recording(source, reason, recordedBy, recordedAt, revision));
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }
}
