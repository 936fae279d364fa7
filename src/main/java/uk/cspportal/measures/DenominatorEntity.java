package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;

/** The denominator of a tenant's rates for a year. */
@Entity
@Table(name = "denominator")
class DenominatorEntity extends KeptEntity {

    @Column(nullable = false, updatable = false)
    private String name = "";

    @Column(name = "reference_year", nullable = false, updatable = false)
    private int year;

    @Column(precision = 19, scale = 6, nullable = false, updatable = false)
    private BigDecimal amount = BigDecimal.ONE;

    @Column(nullable = false, updatable = false)
    private String source = "";

    /** For Hibernate. */
    protected DenominatorEntity() {}

    DenominatorEntity(
            TenantId tenant, Audience audience, String name, int year, BigDecimal amount, String source, Kept by) {
        super(tenant, audience, by);
        this.name = name;
        this.year = year;
        this.amount = amount;
        this.source = source;
    }

    boolean isOf(String wanted, int wantedYear) {
        return name.equals(wanted) && year == wantedYear;
    }

    Denominator toDenominator() {
        return new Denominator(name, year, Decimals.plainOf(amount), source, recordedBy(), recordedAt());
    }
}
