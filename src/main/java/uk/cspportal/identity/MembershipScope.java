package uk.cspportal.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.cspportal.tenancy.Scope;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** The scope of the signed-in person's memberships, or of the {@link SystemScope} being worked in. */
@Component
class MembershipScope implements Scope {

    private final CurrentPerson current;
    private final ObjectProvider<Memberships> memberships;
    private final ObjectProvider<Tenants> tenants;

    /** Asks for its collaborators late: the persistence unit needs the scope before it is ready itself. */
    MembershipScope(CurrentPerson current, ObjectProvider<Memberships> memberships, ObjectProvider<Tenants> tenants) {
        this.current = current;
        this.memberships = memberships;
        this.tenants = tenants;
    }

    @Override
    public Set<Long> own() {
        return SystemScope.current().isEmpty() ? tenantsOf(role -> true) : SystemScope.current();
    }

    @Override
    public Set<Long> below() {
        return spread(tenantsOf(Role::reachesBelow), id -> tenants.getObject().idsBelow(id).stream());
    }

    @Override
    public Set<Long> above() {
        return spread(own(), id -> tenants.getObject().ancestorsOf(id).stream().map(t -> t.id().value()));
    }

    @Override
    public Set<Long> writable() {
        if (!SystemScope.current().isEmpty()) {
            return SystemScope.current();
        }
        var found = new HashSet<>(below());
        found.addAll(tenantsOf(Role::writes));
        return found;
    }

    private Set<Long> tenantsOf(Predicate<Role> which) {
        return current.find()
                .map(p -> memberships.getObject().of(p.id()).stream()
                        .filter(m -> which.test(m.role()))
                        .map(m -> m.tenant().value())
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    private static Set<Long> spread(Set<Long> from, Function<TenantId, Stream<Long>> step) {
        return from.stream().flatMap(id -> step.apply(new TenantId(id))).collect(Collectors.toUnmodifiableSet());
    }
}
