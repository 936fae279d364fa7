package uk.cspportal.notifications;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.RoleHolder;
import uk.cspportal.returns.StepHeld;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** Who holds a step today: officers and those with lines, then the police, the chair, the policing body's office. */
@Component
class StepHolders {

    private final Memberships memberships;
    private final Tenants tenants;

    StepHolders(Memberships memberships, Tenants tenants) {
        this.memberships = memberships;
        this.tenants = tenants;
    }

    Set<PersonId> of(StepHeld step) {
        return switch (step.state()) {
            case OPEN -> collecting(step);
            case WITH_POLICE -> holders(step.tenant(), Role.POLICE_LEAD);
            case FOR_SIGN_OFF -> holders(step.tenant(), Role.APPROVER);
            case SIGNED ->
                tenants.above(step.tenant(), TenantKind.FORCE_AREA)
                        .map(area -> holders(area.id(), Role.PERFORMANCE))
                        .orElse(Set.of());
            case PUBLISHED -> Set.of();
        };
    }

    /** Whoever was given a line and has lost the role since cannot fill it in any more. */
    private Set<PersonId> collecting(StepHeld step) {
        var holding = holders(step.tenant(), Role.OFFICER);
        holders(step.tenant(), Role.ANALYST, Role.PROVIDER).stream()
                .filter(step.lineHolders()::contains)
                .forEach(holding::add);
        return holding;
    }

    private Set<PersonId> holders(TenantId tenant, Role... roles) {
        return new LinkedHashSet<>(memberships.holders(tenant, roles).stream()
                .map(RoleHolder::person)
                .toList());
    }
}
