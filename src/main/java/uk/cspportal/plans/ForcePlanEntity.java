package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ForcePlanState state = ForcePlanState.PUBLISHED;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(nullable = false)
    private boolean illustrative;

    /** For Hibernate. */
    protected ForcePlanEntity() {}

    ForcePlanEntity(TenantId tenant, ForcePlanContent content) {
        this(tenant, Audience.DOWN);
        say(new ForcePlanHead(content.title(), content.period(), content.validFrom(), content.validTo()));
        illustrative = content.illustrative();
    }

    /** One that is being prepared. */
    static ForcePlanEntity inPreparation(TenantId tenant, ForcePlanHead head) {
        var plan = new ForcePlanEntity(tenant, Audience.OWN);
        plan.state = ForcePlanState.IN_PREPARATION;
        plan.say(head);
        return plan;
    }

    private ForcePlanEntity(TenantId tenant, Audience audience) {
        super(tenant, audience);
    }

    final void say(ForcePlanHead head) {
        title = head.title();
        period = head.period();
        validFrom = head.validFrom();
        validTo = head.validTo();
    }

    void publish() {
        state = ForcePlanState.PUBLISHED;
        openTo(Audience.DOWN);
    }

    ForcePlan toPlan(List<ForcePriority> priorities, List<ForceNational> nationals) {
        return new ForcePlan(
                new ForcePlanId(id()),
                tenant(),
                title,
                period,
                validFrom,
                validTo,
                illustrative,
                priorities,
                nationals);
    }

    ForcePlanHead head() {
        return new ForcePlanHead(title, period, validFrom, validTo);
    }

    ForcePlanState state() {
        return state;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean isIllustrative() {
        return illustrative;
    }
}
