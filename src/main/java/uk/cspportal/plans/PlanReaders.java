package uk.cspportal.plans;

import org.springframework.stereotype.Component;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.tenancy.TenantId;

/** What of a plan its reader may see: who works on it everything, others no small counts. */
@Component
class PlanReaders {

    private static final Role[] WORKING_ON_IT = {Role.OFFICER, Role.APPROVER, Role.ANALYST};

    private final Access access;

    PlanReaders(Access access) {
        this.access = access;
    }

    LocalPlan shown(LocalPlan plan) {
        return worksOnIt(plan.tenant()) ? plan : plan.withAnnex(SmallCounts.forReaders(plan.annex()));
    }

    PlanDraft shown(PlanDraft draft) {
        if (worksOnIt(draft.plan().tenant())) {
            return draft;
        }
        var document = SmallCounts.forReaders(draft.document());
        return new PlanDraft(
                draft.id(),
                draft.version(),
                draft.state(),
                draft.edition(),
                draft.plan().withAnnex(SmallCounts.forReaders(draft.plan().annex())),
                document,
                draft.problems(),
                draft.ignored());
    }

    boolean worksOnIt(TenantId tenant) {
        return access.holds(tenant, WORKING_ON_IT);
    }
}
