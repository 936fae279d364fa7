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

/** What an award gives for one financial year. */
@Entity
@Table(name = "award_year")
class AwardYearEntity extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "award_id", nullable = false, updatable = false)
    @SuppressWarnings("unused")
    private @Nullable AwardEntity award;

    @Column(name = "start_year", nullable = false, updatable = false)
    private int startYear;

    @Column(nullable = false, precision = 12, scale = 2)
    private BigDecimal amount = BigDecimal.ZERO;

    /** For Hibernate. */
    protected AwardYearEntity() {}

    AwardYearEntity(AwardEntity award, Award.Year year) {
        super(award.tenant(), Audience.DOWN);
        this.award = award;
        startYear = year.year().startYear();
        amount = year.amount();
    }

    Award.Year toYear() {
        return new Award.Year(new FinancialYear(startYear), amount);
    }
}
