package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** The partnerships' plans: which edition applies when, and what it says. */
@Service
@Transactional(readOnly = true)
public class PlanService {

    private final LocalPlanStore store;
    private final PlanAdoption adoption;
    private final PlanOutlines outlines;
    private final PlanReaders readers;
    private final Tenants tenants;

    PlanService(
            LocalPlanStore store, PlanAdoption adoption, PlanOutlines outlines, PlanReaders readers, Tenants tenants) {
        this.store = store;
        this.adoption = adoption;
        this.outlines = outlines;
        this.readers = readers;
        this.tenants = tenants;
    }

    /**
     * The edition that applies on a date, if the partnership had one: the last that came into force,
     * also when its years have ended and no successor was agreed.
     */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Optional<LocalPlan> findInForce(TenantId tenant, LocalDate on) {
        return store.inForce(tenant, on).map(readers::shown);
    }

    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public LocalPlan inForce(TenantId tenant, LocalDate on) {
        return findInForce(tenant, on)
                .orElseThrow(() -> new NotFoundException(
                        Messages.text("plans.none", tenants.get(tenant).name())));
    }

    /** As {@link #findInForce}, the bones only. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Optional<PlanOutline> findOutline(TenantId tenant, LocalDate on) {
        return outlines.inForce(List.of(tenant), on).stream().findFirst();
    }

    /** The same of partnerships of a force area, in as few queries as of one. */
    @PreAuthorize("@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')")
    public List<PlanOutline> outlinesBelow(TenantId tenant, List<Tenant> partnerships, LocalDate on) {
        return outlines.inForce(PlanOutlines.below(Set.of(tenant), partnerships), on);
    }

    /** The same of partnerships of several force areas. */
    @PreAuthorize(Rights.OVERSEE_ALL)
    public List<PlanOutline> outlinesBelow(Collection<TenantId> tenants, List<Tenant> partnerships, LocalDate on) {
        return outlines.inForce(PlanOutlines.below(tenants, partnerships), on);
    }

    /** An edition that is or was in force, by the number it is told by. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public LocalPlan edition(TenantId tenant, int edition) {
        return store.edition(tenant, edition).orElseThrow(PlanService::unknown);
    }

    /** One edition, whatever its state. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public LocalPlan get(TenantId tenant, PlanId plan) {
        return store.find(tenant, plan).map(readers::shown).orElseThrow(PlanService::unknown);
    }

    /** The guidelines of success alone: whoever fills in a line must know what it asks. */
    @PreAuthorize(Rights.READ_RETURN)
    public List<Guideline> guidelines(TenantId tenant, PlanId plan) {
        if (!store.exists(tenant, plan)) {
            throw unknown();
        }
        return store.guidelines(tenant, plan);
    }

    /**
     * Puts a plan into force from its document. Everything is checked first, and every problem is
     * named with its JSON pointer; the edition before is superseded.
     */
    @Transactional
    @PreAuthorize(Rights.OFFICER)
    public LocalPlan adopt(TenantId tenant, JsonNode document, LocalDate validFrom, @Nullable LocalDate validTo) {
        return adoption.adopt(tenant, document, validFrom, validTo);
    }

    private static NotFoundException unknown() {
        return new NotFoundException(Messages.text("plans.unknown"));
    }
}
