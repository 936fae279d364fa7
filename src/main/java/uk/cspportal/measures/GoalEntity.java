package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Goals.Goal;
import uk.cspportal.shared.Period;

/** A baseline or a target of a measure. */
@Entity
@Table(name = "measure_goal")
class GoalEntity extends KeptEntity {

    /** What the goal is. */
    enum Kind {
        BASELINE,
        TARGET
    }

    @Column(name = "measure_id", nullable = false, updatable = false)
    private long measureId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind = Kind.TARGET;

    @Column(name = "period_start", updatable = false)
    private @Nullable LocalDate periodStart;

    @Column(name = "period_months", updatable = false)
    private @Nullable Integer periodMonths;

    @Column(precision = 38, scale = 18, updatable = false)
    private @Nullable BigDecimal amount;

    @Column(nullable = false, updatable = false)
    private String why = "";

    /** For Hibernate. */
    protected GoalEntity() {}

    GoalEntity(
            MeasureEntity measure,
            Kind kind,
            @Nullable Period period,
            @Nullable BigDecimal amount,
            String why,
            Kept by) {
        super(measure.tenant(), measure.audience(), by);
        measureId = measure.id();
        this.kind = kind;
        periodStart = period == null ? null : period.start().atDay(1);
        periodMonths = period == null ? null : period.months();
        this.amount = amount;
        this.why = why;
    }

    boolean isOf(Kind wanted) {
        return kind == wanted;
    }

    boolean isFor(@Nullable Period period) {
        return Objects.equals(period(), period);
    }

    private @Nullable Period period() {
        return periodStart == null || periodMonths == null
                ? null
                : new Period(YearMonth.from(periodStart), periodMonths);
    }

    long measureId() {
        return measureId;
    }

    /** The goals of one measure, of those that hold. */
    static Goals toGoals(List<GoalEntity> held) {
        return new Goals(
                held.stream()
                        .filter(g -> g.isOf(Kind.BASELINE))
                        .map(GoalEntity::toGoal)
                        .findFirst()
                        .orElse(null),
                held.stream()
                        .filter(g -> g.isOf(Kind.TARGET))
                        .map(GoalEntity::toGoal)
                        .toList());
    }

    Goal toGoal() {
        return new Goal(period(), Decimals.plain(amount), why, recordedBy(), recordedAt());
    }
}
