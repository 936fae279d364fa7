package uk.cspportal.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** A month of a service: what it was planned to cost, and what it did. */
@Entity
@Table(name = "funded_service_month")
class ServiceMonthEntity extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "service_id", nullable = false, updatable = false)
    @SuppressWarnings("unused")
    private @Nullable FundedServiceEntity service;

    @Column(name = "month_start", nullable = false, updatable = false)
    private LocalDate monthStart = LocalDate.EPOCH;

    @Column(nullable = false, precision = 12, scale = 2)
    private BigDecimal profile = BigDecimal.ZERO;

    @Column(precision = 12, scale = 2)
    private @Nullable BigDecimal spent;

    /** For Hibernate. */
    protected ServiceMonthEntity() {}

    ServiceMonthEntity(FundedServiceEntity service, FundedService.Month month) {
        super(service.tenant(), Audience.UP);
        this.service = service;
        monthStart = month.month().atDay(1);
        profile = month.profile();
    }

    YearMonth month() {
        return YearMonth.from(monthStart);
    }

    @Nullable
    BigDecimal spent() {
        return spent;
    }

    void spend(BigDecimal amount) {
        spent = amount;
    }

    FundedService.Month toMonth() {
        return new FundedService.Month(month(), profile, spent);
    }
}
