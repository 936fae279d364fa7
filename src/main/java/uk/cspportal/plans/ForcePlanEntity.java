package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** A force area's plan; open to every partnership below, because they must have regard to it. */
@Entity
@Table(name = "force_plan")
class ForcePlanEntity extends TenantOwned {

    @Column(nullable = false)
    private String title = "";

    private @Nullable String period;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(nullable = false)
    private boolean illustrative;

    /** For Hibernate. */
    protected ForcePlanEntity() {}

    ForcePlanEntity(TenantId tenant, ForcePlanContent content) {
        super(tenant, Audience.DOWN);
        title = content.title();
        period = content.period();
        validFrom = content.validFrom();
        validTo = content.validTo();
        illustrative = content.illustrative();
    }

    ForcePlan toPlan(List<ForcePriority> priorities) {
        return new ForcePlan(
                new ForcePlanId(id()), tenant(), title, period, validFrom, validTo, illustrative, priorities);
    }
}
