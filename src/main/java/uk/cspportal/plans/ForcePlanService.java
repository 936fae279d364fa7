package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * The force areas' plans. They are public documents, so everyone in the force area may read them. A
 * plan whose years have ended still applies until its successor is recorded: partnerships must
 * always have regard to one.
 */
@Service
@Transactional(readOnly = true)
public class ForcePlanService {

    private final ForcePlanStore store;
    private final PlanOutlines outlines;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    ForcePlanService(ForcePlanStore store, PlanOutlines outlines, Tenants tenants, ApplicationEventPublisher events) {
        this.store = store;
        this.outlines = outlines;
        this.tenants = tenants;
        this.events = events;
    }

    /** The plan that applies in the force area on a date, if one is recorded. */
    @PreAuthorize(Rights.ANY_MEMBER)
    public Optional<ForcePlan> findInForce(TenantId tenant, LocalDate on) {
        return store.inForce(tenant, on);
    }

    /** As {@link #findInForce}, of several force areas in as few queries as of one; those without one are left out. */
    @PreAuthorize(Rights.OVERSEE_ALL)
    public List<ForcePlan> findInForce(Collection<TenantId> tenants, LocalDate on) {
        return store.inForce(tenants, on);
    }

    @PreAuthorize(Rights.ANY_MEMBER)
    public ForcePlan inForce(TenantId tenant, LocalDate on) {
        return store.inForce(tenant, on)
                .orElseThrow(() -> new NotFoundException(
                        Messages.text("plans.force.none", tenants.get(tenant).name())));
    }

    /**
     * Which force priorities the plans that were in force on a day carry, links decided by then included; of all
     * partnerships below in as few queries as of one.
     */
    @PreAuthorize("@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')")
    public Set<ForcePriorityId> carriedBelow(TenantId tenant, List<Tenant> partnerships, LocalDate on) {
        return outlines.carried(PlanOutlines.below(Set.of(tenant), partnerships), on);
    }

    /** Records a plan of the force area from its document; it applies from its first day. */
    @Transactional
    @PreAuthorize(Rights.PERFORMANCE)
    public ForcePlan define(TenantId tenant, JsonNode document) {
        var content = ForcePlanReader.read(document, tenants.get(tenant));
        var plan = store.save(tenant, content);
        events.publishEvent(new ForcePlanDefined(tenant.value(), plan.title(), plan.validFrom()));
        return plan;
    }
}
