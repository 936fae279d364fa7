package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;

/** Whether somebody governs policing in the partnership's force area. */
@Component
class PolicingBodyCheck implements SetUpCheck {

    private final PolicingBodyRepository bodies;
    private final Tenants tenants;

    PolicingBodyCheck(PolicingBodyRepository bodies, Tenants tenants) {
        this.bodies = bodies;
        this.tenants = tenants;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String name() {
        return Messages.text("tenancy.check.policing-body");
    }

    @Override
    public String remedy() {
        return Messages.text("tenancy.check.policing-body.remedy");
    }

    @Override
    public Map<TenantId, String> gaps(Collection<TenantId> partnerships, LocalDate day) {
        var governed = bodies.findAll().stream()
                .filter(b -> b.toPolicingBody().governsOn(day))
                .map(PolicingBodyEntity::tenant)
                .collect(Collectors.toSet());
        return partnerships.stream()
                .filter(p -> tenants.above(p, TenantKind.FORCE_AREA)
                        .filter(force -> governed.contains(force.id()))
                        .isEmpty())
                .collect(Collectors.toMap(p -> p, p -> Messages.text("tenancy.check.policing-body.none")));
    }
}
