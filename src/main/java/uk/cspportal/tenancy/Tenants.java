package uk.cspportal.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.cspportal.shared.NotFoundException;

/**
 * The directory of tenants. Public knowledge, read on every request, changed a few times a year: it
 * is kept in memory as one immutable snapshot.
 */
@Service
public class Tenants {

    private final TenantNodeRepository nodes;
    private final TenantNameRepository names;
    private final Clock clock;

    private volatile @Nullable Snapshot snapshot;

    Tenants(TenantNodeRepository nodes, TenantNameRepository names, Clock clock) {
        this.nodes = nodes;
        this.names = names;
        this.clock = clock;
    }

    public Optional<Tenant> bySlug(String slug) {
        return Optional.ofNullable(snapshot().bySlug.get(slug));
    }

    public Optional<Tenant> byCode(String code) {
        return Optional.ofNullable(snapshot().byCode.get(code));
    }

    public Tenant get(TenantId id) {
        return Optional.ofNullable(snapshot().byId.get(id.value()))
                .orElseThrow(() -> new NotFoundException("No tenant " + id));
    }

    /** Direct children that exist today, by name. */
    public List<Tenant> childrenOf(TenantId id) {
        return snapshot().byId.values().stream()
                .filter(t -> id.equals(t.parent()))
                .sorted(Comparator.comparing(Tenant::name))
                .toList();
    }

    /** From the parent up to the root. */
    public List<Tenant> ancestorsOf(TenantId id) {
        var found = new ArrayList<Tenant>();
        for (TenantId up = get(id).parent(); up != null; up = get(up).parent()) {
            found.add(get(up));
        }
        return List.copyOf(found);
    }

    /** The tenant of a kind at or above this one. */
    public Optional<Tenant> above(TenantId id, TenantKind kind) {
        return get(id).kind() == kind
                ? Optional.of(get(id))
                : ancestorsOf(id).stream().filter(t -> t.kind() == kind).findFirst();
    }

    /** Everything below, at any depth. */
    public Set<Long> idsBelow(TenantId id) {
        return snapshot().below.getOrDefault(id.value(), Set.of());
    }

    public List<Tenant> all() {
        return List.copyOf(snapshot().byId.values());
    }

    void refresh() {
        snapshot = null;
    }

    private Snapshot snapshot() {
        var current = snapshot;
        if (current == null) {
            current = load();
            if (!current.byId.isEmpty()) {
                snapshot = current;
            }
        }
        return current;
    }

    private Snapshot load() {
        var today = LocalDate.now(clock);
        Map<Long, TenantName> nameOf = new HashMap<>();
        names.findAll().stream()
                .filter(n -> !n.validFrom().isAfter(today))
                .sorted(Comparator.comparing(TenantName::validFrom))
                .forEach(n -> nameOf.put(n.tenantId(), n));
        var tenants = nodes.findAll().stream()
                .filter(n -> n.existsOn(today))
                .map(n -> {
                    var name = Objects.requireNonNull(nameOf.get(n.id()), () -> "Tenant without a name: " + n.code());
                    var parent = n.parentId() == null ? null : new TenantId(n.parentId());
                    return new Tenant(
                            new TenantId(n.id()), n.code(), n.slug(), n.kind(), parent, name.name(), name.shortName());
                })
                .toList();
        return Snapshot.of(tenants);
    }

    /** {@code below} is asked for at every query of a force area's office, so it is worked out once. */
    private record Snapshot(
            Map<Long, Tenant> byId,
            Map<String, Tenant> bySlug,
            Map<String, Tenant> byCode,
            Map<Long, Set<Long>> below) {

        static Snapshot of(List<Tenant> tenants) {
            Map<Long, Tenant> byId =
                    tenants.stream().collect(Collectors.toUnmodifiableMap(t -> t.id().value(), t -> t));
            return new Snapshot(
                    byId,
                    tenants.stream().collect(Collectors.toUnmodifiableMap(Tenant::slug, t -> t)),
                    tenants.stream().collect(Collectors.toUnmodifiableMap(Tenant::code, t -> t)),
                    below(byId));
        }

        private static Map<Long, Set<Long>> below(Map<Long, Tenant> byId) {
            Map<Long, Set<Long>> below = new HashMap<>();
            for (var tenant : byId.values()) {
                for (var up = tenant.parent(); up != null; up = parentOf(byId, up)) {
                    below.computeIfAbsent(up.value(), any -> new HashSet<>())
                            .add(tenant.id().value());
                }
            }
            below.replaceAll((id, ids) -> Set.copyOf(ids));
            return below;
        }

        private static @Nullable TenantId parentOf(Map<Long, Tenant> byId, TenantId id) {
            var tenant = byId.get(id.value());
            return tenant == null ? null : tenant.parent();
        }
    }
}
