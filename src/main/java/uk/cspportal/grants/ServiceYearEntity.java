package uk.cspportal.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** A service's budget of a financial year, and what the year cost where it was closed as a whole. */
@Entity
@Table(name = "funded_service_year")
class ServiceYearEntity extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "service_id", nullable = false, updatable = false)
    @SuppressWarnings("unused")
    private @Nullable FundedServiceEntity service;

    @Column(name = "start_year", nullable = false, updatable = false)
    private int startYear;

    @Column(nullable = false, precision = 12, scale = 2)
    private BigDecimal budget = BigDecimal.ZERO;

    @Column(precision = 12, scale = 2)
    private @Nullable BigDecimal spent;

    /** For Hibernate. */
    protected ServiceYearEntity() {}

    ServiceYearEntity(FundedServiceEntity service, FundedService.Year year) {
        super(service.tenant(), Audience.UP);
        this.service = service;
        startYear = year.year().startYear();
        budget = year.budget();
    }

    FinancialYear year() {
        return new FinancialYear(startYear);
    }

    void close(BigDecimal total) {
        spent = total;
    }

    FundedService.Year toYear() {
        return new FundedService.Year(year(), budget, spent);
    }
}
