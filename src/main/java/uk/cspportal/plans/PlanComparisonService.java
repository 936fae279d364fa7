package uk.cspportal.plans;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/** Sets any two versions of a partnership's plan beside each other; one in preparation only for those who may read it. */
@Service
@Transactional(readOnly = true)
public class PlanComparisonService {

    private final LocalPlanRepository plans;
    private final LocalPlanStore stored;
    private final DraftStore drafts;
    private final PlanReaders readers;

    PlanComparisonService(LocalPlanRepository plans, LocalPlanStore stored, DraftStore drafts, PlanReaders readers) {
        this.plans = plans;
        this.stored = stored;
        this.drafts = drafts;
        this.readers = readers;
    }

    /** The editions that the caller may read, the latest first. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<PlanEdition> editions(TenantId tenant) {
        return plans.editions(tenant.value()).stream()
                .map(LocalPlanEntity::toEdition)
                .toList();
    }

    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public PlanComparison compare(TenantId tenant, int before, int after) {
        var old = find(tenant, before);
        var now = find(tenant, after);
        return new PlanComparison(old.toEdition(), now.toEdition(), PlanComparison.differences(read(old), read(now)));
    }

    private LocalPlanEntity find(TenantId tenant, int edition) {
        return plans.editions(tenant.value()).stream()
                .filter(plan -> plan.edition() == edition)
                .findFirst()
                .orElseThrow(
                        () -> new NotFoundException(Messages.text("plans.compare.unknown", String.valueOf(edition))));
    }

    private LocalPlan read(LocalPlanEntity plan) {
        return readers.shown(plan.state().inPreparation() ? drafts.show(plan).plan() : stored.assemble(plan));
    }
}
