package uk.cspportal.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.SetUpCheck;
import uk.cspportal.tenancy.TenantId;

/** Whether somebody holds a role without which a partnership cannot report. */
class RoleCheck implements SetUpCheck {

    private final Memberships memberships;
    private final Role role;

    RoleCheck(Memberships memberships, Role role) {
        this.memberships = memberships;
        this.role = role;
    }

    /** In the order in which people are given their roles: the administrator first. */
    @Override
    public int order() {
        return role == Role.ADMINISTRATOR ? 10 : 20 + role.ordinal();
    }

    @Override
    public String name() {
        return Messages.text("identity.role", role);
    }

    @Override
    public String remedy() {
        return Messages.text("identity.check.remedy", role);
    }

    @Override
    public Map<TenantId, String> gaps(Collection<TenantId> partnerships, LocalDate day) {
        var held = memberships.tenantsWith(role, day);
        return partnerships.stream()
                .filter(p -> !held.contains(p))
                .collect(Collectors.toMap(p -> p, p -> Messages.text("identity.check.nobody")));
    }
}
