package uk.cspportal.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * The first wall: whether the caller may know a tenant, and holds a role in it. A tenant the caller
 * may not know is not found; a role the caller does not hold is forbidden; both leave an audit
 * entry.
 */
@Component("access")
public class Access {

    private final CurrentPerson current;
    private final Memberships memberships;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    Access(CurrentPerson current, Memberships memberships, Tenants tenants, ApplicationEventPublisher events) {
        this.current = current;
        this.memberships = memberships;
        this.tenants = tenants;
        this.events = events;
    }

    /** For {@code @PreAuthorize}: throws "not found", or returns whether one of the roles is held. */
    public boolean permits(TenantId tenant, Role... roles) {
        knows(tenant);
        if (holds(tenant, roles)) {
            return true;
        }
        refused(tenant, Messages.text("identity.refused.role", words(roles)));
        return false;
    }

    /** As {@link #permits}, of every tenant of several; none of them is none refused. */
    public boolean permitsAll(Collection<TenantId> tenants, Role... roles) {
        return tenants.stream().allMatch(tenant -> permits(tenant, roles));
    }

    /**
     * As {@link #permits}, for what a tenant keeps to itself: only a membership in the tenant counts, not a role that
     * reaches down from above.
     */
    public boolean permitsWithin(TenantId tenant, Role... roles) {
        knows(tenant);
        var wanted = List.of(roles);
        if (mine().stream().anyMatch(m -> m.tenant().equals(tenant) && wanted.contains(m.role()))) {
            return true;
        }
        refused(tenant, Messages.text("identity.refused.role-within", words(roles)));
        return false;
    }

    /** For {@code @PreAuthorize}: true, or "not found" when the caller may not know the tenant. */
    public boolean knows(TenantId tenant) {
        if (!mayKnow(tenant)) {
            refused(tenant, Messages.text("identity.refused.stranger"));
            throw new NotFoundException(Messages.text("identity.api.no-tenant"));
        }
        return true;
    }

    /** For {@code @PreAuthorize}: whether the caller keeps the tree of tenants; nobody else is let in by a membership. */
    public boolean administers(TenantId tenant) {
        if (current.isPlatformAdministrator()) {
            return true;
        }
        refused(tenant, "needs the platform administrator");
        return false;
    }

    /** For {@code @PreAuthorize}: platform administrators and the tenant's own administrators. */
    public boolean keepsProfile(TenantId tenant) {
        return current.isPlatformAdministrator() || permits(tenant, Role.ADMINISTRATOR);
    }

    /** For {@code @PreAuthorize}: platform administrators and everybody who may know the tenant. */
    public boolean readsProfile(TenantId tenant) {
        return current.isPlatformAdministrator() || knows(tenant);
    }

    /** Whether the caller holds one of the roles in the tenant; asks quietly, for menus and buttons. */
    public boolean holds(TenantId tenant, Role... roles) {
        var wanted = List.of(roles);
        return mine().stream()
                .filter(m -> wanted.contains(m.role()))
                .anyMatch(m -> m.tenant().equals(tenant) || (m.role().reachesBelow() && isBelow(tenant, m.tenant())));
    }

    /** For {@code @PreAuthorize}: whether anyone is signed in at all. */
    public boolean signedIn() {
        return current.find().isPresent();
    }

    /**
     * Tells somebody who lost their access from somebody who never had it: that the caller held one
     * of the roles here and it was ended. Without roles, any role.
     */
    public Optional<AccessEndedException> ended(String slug, Role... roles) {
        var wanted = List.of(roles.length == 0 ? Role.values() : roles);
        return tenants.bySlug(slug)
                .flatMap(tenant -> once().stream()
                        .filter(m -> wanted.contains(m.role()))
                        .filter(m -> m.tenant().equals(tenant.id())
                                || (m.role().reachesBelow() && isBelow(tenant.id(), m.tenant())))
                        .findFirst()
                        .map(m -> new AccessEndedException(tenant, m.role(), Objects.requireNonNull(m.to()))));
    }

    private List<Membership> once() {
        return current.find().map(p -> memberships.ended(p.id())).orElse(List.of());
    }

    /** The tenant with this ONS code, if the caller may know it; otherwise "not found". */
    public Tenant byCode(String code) {
        return known(tenants.byCode(code).orElse(null));
    }

    /** The tenant with this slug, if the caller may know it; otherwise "not found". */
    public Tenant bySlug(String slug) {
        return known(tenants.bySlug(slug).orElse(null));
    }

    private Tenant known(@Nullable Tenant tenant) {
        if (tenant == null) {
            throw new NotFoundException(Messages.text("identity.api.no-tenant"));
        }
        knows(tenant.id());
        return tenant;
    }

    /** The roles the caller holds in the tenant itself or, as a force area's office, from above. */
    public Set<Role> rolesIn(TenantId tenant) {
        var found = new LinkedHashSet<Role>();
        for (var role : Role.values()) {
            if (holds(tenant, role)) {
                found.add(role);
            }
        }
        return found;
    }

    /** The tenants the caller is a member of, for the switch in the header. */
    public List<Tenant> homes() {
        return current.find().map(p -> memberships.tenantsOf(p.id())).orElse(List.of());
    }

    /** Own tenants, those above them, and for a force area's office those below. */
    public boolean mayKnow(TenantId tenant) {
        return mine().stream()
                .anyMatch(m -> m.tenant().equals(tenant)
                        || isBelow(m.tenant(), tenant)
                        || (m.role() != Role.PANEL && isBelow(tenant, m.tenant())));
    }

    private List<Membership> mine() {
        return current.find().map(p -> memberships.of(p.id())).orElse(List.of());
    }

    private boolean isBelow(TenantId lower, TenantId upper) {
        return tenants.ancestorsOf(lower).stream().anyMatch(t -> t.id().equals(upper));
    }

    private static String words(Role... roles) {
        return Arrays.stream(roles)
                .map(role -> Messages.text("identity.role", role))
                .collect(Collectors.joining(", "));
    }

    private void refused(TenantId tenant, String why) {
        events.publishEvent(new AccessRefused(
                tenant.value(), "tenant " + tenants.get(tenant).code(), why));
    }
}
