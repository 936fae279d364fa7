package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantOwned;

/** A reference sheet as it was written on a day; none is ever changed, the next one follows it. */
@Entity
@Immutable
@Table(name = "measure_sheet")
class SheetEntity extends TenantOwned {

    @Column(name = "measure_id", nullable = false)
    private long measureId;

    /** Counts every sheet of the measure, corrections of wording too. */
    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private int edition;

    @Embedded
    private SheetColumns sheet = new SheetColumns();

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy = "";

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt = Instant.EPOCH;

    private @Nullable String why;

    /** For Hibernate. */
    protected SheetEntity() {}

    SheetEntity(MeasureEntity measure, int number, @Nullable String why, String by, Instant at) {
        super(measure.tenant(), measure.audience());
        measureId = measure.id();
        this.number = number;
        edition = measure.edition();
        sheet.take(measure.sheet());
        recordedBy = by;
        recordedAt = at;
        this.why = why;
    }

    long measureId() {
        return measureId;
    }

    int number() {
        return number;
    }

    DefinitionVersion toVersion(String key) {
        return new DefinitionVersion(number, edition, sheet.toDefinition(key), recordedBy, recordedAt, why);
    }
}
