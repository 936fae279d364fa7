package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.BenchmarkChoice.BandMethod;
import uk.cspportal.measures.statistics.AverageMethod;

/** How a tenant chose to have a measure benchmarked. */
@Entity
@Table(name = "benchmark_choice")
class BenchmarkChoiceEntity extends KeptEntity {

    @Column(name = "measure_id", nullable = false, updatable = false)
    private long measureId;

    @Column(name = "group_id", updatable = false)
    private @Nullable Long groupId;

    @Enumerated(EnumType.STRING)
    @Column(name = "average_method", nullable = false, updatable = false)
    private AverageMethod average = AverageMethod.SIMPLE;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private BandMethod band = BandMethod.TOLERANCE;

    @Column(precision = 9, scale = 4, nullable = false, updatable = false)
    private BigDecimal tolerance = BigDecimal.TEN;

    /** For Hibernate. */
    protected BenchmarkChoiceEntity() {}

    BenchmarkChoiceEntity(
            MeasureEntity measure, @Nullable ComparatorGroupEntity group, BenchmarkChoice choice, Kept by) {
        super(measure.tenant(), measure.audience(), by);
        measureId = measure.id();
        groupId = group == null ? null : group.id();
        average = choice.average();
        band = choice.band();
        tolerance = choice.tolerance();
    }

    long measureId() {
        return measureId;
    }

    @Nullable
    Long groupId() {
        return groupId;
    }

    BenchmarkChoice toChoice(@Nullable String group) {
        return new BenchmarkChoice(group, average, band, Decimals.plainOf(tolerance));
    }
}
