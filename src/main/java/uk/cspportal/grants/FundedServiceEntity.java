package uk.cspportal.grants;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** A partnership's service that an award from above pays for. The award is named by its tenant and id. */
@Entity
@Table(name = "funded_service")
class FundedServiceEntity extends TenantOwned {

    @Column(name = "award_tenant_id", nullable = false, updatable = false)
    private long awardTenantId;

    @Column(name = "award_id", nullable = false, updatable = false)
    private long awardId;

    @Column(name = "service_key", nullable = false, updatable = false)
    private String key = "";

    @Column(name = "sort_order", nullable = false)
    private int sortOrder;

    @Column(nullable = false)
    private String name = "";

    @Column(name = "short_name", nullable = false)
    private String shortName = "";

    private @Nullable String description;

    @Column(name = "output_unit", nullable = false)
    private String outputUnit = "";

    @Column(name = "outcome_measure")
    private @Nullable String outcomeMeasure;

    @Filter(name = TenantOwned.FILTER)
    @OneToMany(mappedBy = "service", cascade = CascadeType.ALL)
    @OrderBy("startYear")
    @BatchSize(size = 50)
    private List<ServiceYearEntity> years = new ArrayList<>();

    @Filter(name = TenantOwned.FILTER)
    @OneToMany(mappedBy = "service", cascade = CascadeType.ALL)
    @OrderBy("monthStart")
    @BatchSize(size = 50)
    private List<ServiceMonthEntity> months = new ArrayList<>();

    /** For Hibernate. */
    protected FundedServiceEntity() {}

    FundedServiceEntity(AwardEntity award, NewAward.Service given, int sortOrder) {
        super(award.recipientTenant(), Audience.UP);
        awardTenantId = award.tenant().value();
        awardId = award.id();
        this.sortOrder = sortOrder;
        key = given.key();
        name = given.name();
        shortName = given.shortName();
        description = given.description();
        outputUnit = given.outputUnit();
        outcomeMeasure = given.outcomeMeasure();
        given.years().forEach(year -> years.add(new ServiceYearEntity(this, year)));
        given.months().forEach(month -> months.add(new ServiceMonthEntity(this, month)));
    }

    long awardTenantId() {
        return awardTenantId;
    }

    long awardId() {
        return awardId;
    }

    String key() {
        return key;
    }

    List<ServiceYearEntity> years() {
        return years;
    }

    List<ServiceMonthEntity> months() {
        return months;
    }

    FundedService toService() {
        return new FundedService(
                key,
                name,
                shortName,
                description,
                outputUnit,
                outcomeMeasure,
                years.stream().map(ServiceYearEntity::toYear).toList(),
                months.stream().map(ServiceMonthEntity::toMonth).toList());
    }
}
