package uk.cspportal.grants;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** An award of a policing body. Its facts are statutory and open downwards; the service says who is shown which. */
@Entity
@Table(name = "award")
class AwardEntity extends TenantOwned {

    @Column(name = "fund_id", nullable = false, updatable = false)
    private long fundId;

    @Column(name = "award_key", nullable = false, updatable = false)
    private String key = "";

    @Column(nullable = false)
    private String title = "";

    @Column(name = "recipient_tenant_id", nullable = false, updatable = false)
    private long recipientTenantId;

    @Column(name = "recipient_code", nullable = false, updatable = false)
    private String recipientCode = "";

    @Column(nullable = false)
    private String recipient = "";

    @Column(columnDefinition = "text", nullable = false)
    private String purpose = "";

    @Column(columnDefinition = "text", nullable = false)
    private String conditions = "";

    @Column(columnDefinition = "text", nullable = false)
    private String reasons = "";

    @Column(nullable = false)
    private LocalDate starts = LocalDate.EPOCH;

    @Column(nullable = false)
    private LocalDate ends = LocalDate.EPOCH;

    @Column(nullable = false)
    private boolean illustrative;

    @Filter(name = TenantOwned.FILTER)
    @OneToMany(mappedBy = "award", cascade = CascadeType.ALL)
    @OrderBy("startYear")
    @BatchSize(size = 50)
    private List<AwardYearEntity> years = new ArrayList<>();

    /** For Hibernate. */
    protected AwardEntity() {}

    AwardEntity(TenantId tenant, FundEntity fund, Tenant recipientTenant, NewAward given) {
        super(tenant, Audience.DOWN);
        fundId = fund.id();
        key = given.key();
        title = given.title();
        recipientTenantId = recipientTenant.id().value();
        recipientCode = recipientTenant.code();
        recipient = given.recipient();
        purpose = given.purpose();
        conditions = String.join("\n", given.conditions());
        reasons = given.reasons();
        starts = given.starts();
        ends = given.ends();
        illustrative = given.illustrative();
        given.years().forEach(year -> years.add(new AwardYearEntity(this, year)));
    }

    long fundId() {
        return fundId;
    }

    String key() {
        return key;
    }

    TenantId recipientTenant() {
        return new TenantId(recipientTenantId);
    }

    Award toAward() {
        return new Award(
                tenant(),
                key,
                title,
                recipientTenant(),
                recipientCode,
                recipient,
                purpose,
                conditions.lines().toList(),
                reasons,
                starts,
                ends,
                years.stream().map(AwardYearEntity::toYear).toList(),
                illustrative);
    }
}
