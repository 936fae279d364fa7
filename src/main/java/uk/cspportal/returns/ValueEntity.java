package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Measure;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** What was decided about a figure on a line; the row of the quarter carries the decision, a row of a month one changed month. */
@Entity
@DynamicUpdate
@Table(name = "return_value")
class ValueEntity extends TenantOwned {

    @Column(name = "line_id", nullable = false, updatable = false)
    private long lineId;

    @Column(name = "measure_id", nullable = false, updatable = false)
    private long measureId;

    @Column(name = "measure_key", nullable = false, updatable = false)
    private String measureKey = "";

    @Column(name = "period_start", nullable = false, updatable = false)
    private LocalDate periodStart = LocalDate.EPOCH;

    @Column(name = "period_months", nullable = false, updatable = false)
    private int periodMonths = 3;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Basis basis = Basis.UNCONFIRMED;

    @Column(precision = 19, scale = 6)
    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FigureStatus status = FigureStatus.NOT_AVAILABLE;

    @Column(precision = 19, scale = 6)
    private @Nullable BigDecimal base;

    private @Nullable String reason;

    private @Nullable String origin;

    /** For Hibernate. */
    protected ValueEntity() {}

    ValueEntity(LineEntity line, Measure measure, Period period) {
        super(line.tenant(), line.audience());
        lineId = line.id();
        measureId = measure.id().value();
        measureKey = measure.key();
        periodStart = period.start().atDay(1);
        periodMonths = period.months();
    }

    void decide(
            Basis basis,
            @Nullable BigDecimal amount,
            FigureStatus status,
            @Nullable BigDecimal base,
            @Nullable String reason,
            @Nullable String origin) {
        this.basis = basis;
        this.amount = amount;
        this.status = status;
        this.base = base;
        this.reason = reason;
        this.origin = origin;
    }

    void lock() {
        openTo(Audience.UP);
    }

    void unlock() {
        openTo(Audience.OWN);
    }

    long lineId() {
        return lineId;
    }

    String measureKey() {
        return measureKey;
    }

    Period period() {
        return new Period(YearMonth.from(periodStart), periodMonths);
    }

    Basis basis() {
        return basis;
    }

    @Nullable
    BigDecimal amount() {
        return amount == null ? null : Numbers.plain(amount);
    }

    FigureStatus status() {
        return status;
    }

    @Nullable
    BigDecimal base() {
        return base == null ? null : Numbers.plain(base);
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String origin() {
        return origin;
    }
}
