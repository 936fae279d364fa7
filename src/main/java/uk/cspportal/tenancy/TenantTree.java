package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tree under the names of one day. It holds every tenant there was or will be: what an ended
 * partnership reported stays readable under its address.
 */
final class TenantTree {

    private final LocalDate day;
    private final List<TenantRows.Row> rows;
    private final Map<Long, TenantHistory> byId;
    private final Map<String, Tenant> bySlug;
    private final Map<String, Tenant> byCode;
    private final Map<Long, Set<Long>> below;

    TenantTree(List<TenantRows.Row> rows, LocalDate day) {
        this.day = day;
        this.rows = rows;
        byId = rows.stream().collect(Collectors.toUnmodifiableMap(TenantRows.Row::id, r -> history(r, day)));
        bySlug = tenantsBy(Tenant::slug);
        byCode = tenantsBy(Tenant::code);
        below = below();
    }

    boolean isOn(LocalDate other) {
        return other.equals(day);
    }

    /** The same rows under the names of another day. */
    TenantTree on(LocalDate other) {
        return isOn(other) ? this : new TenantTree(rows, other);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Optional<TenantHistory> find(TenantId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    Optional<Tenant> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    Optional<Tenant> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Set<Long> idsBelow(TenantId id) {
        return below.getOrDefault(id.value(), Set.of());
    }

    List<TenantHistory> all() {
        return List.copyOf(byId.values());
    }

    /** Those that exist on the tree’s day. */
    List<Tenant> existing() {
        return byId.values().stream()
                .filter(t -> t.existsOn(day))
                .map(TenantHistory::tenant)
                .toList();
    }

    private static TenantHistory history(TenantRows.Row row, LocalDate day) {
        var name = nameOn(row.names(), day);
        return new TenantHistory(
                new Tenant(
                        new TenantId(row.id()),
                        row.code(),
                        row.slug(),
                        row.kind(),
                        id(row.parent()),
                        name.name(),
                        name.shortName()),
                row.from(),
                row.to(),
                row.names(),
                id(row.successor()));
    }

    /** Before the first name that is known, that name. */
    private static TenantNamed nameOn(List<TenantNamed> names, LocalDate day) {
        return names.stream()
                .filter(n -> !n.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(names::getFirst);
    }

    private static @Nullable TenantId id(@Nullable Long value) {
        return value == null ? null : new TenantId(value);
    }

    private Map<String, Tenant> tenantsBy(Function<Tenant, String> key) {
        return byId.values().stream()
                .map(TenantHistory::tenant)
                .collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /** Asked for at every query of a force area's office, so worked out once. */
    private Map<Long, Set<Long>> below() {
        Map<Long, Set<Long>> found = new HashMap<>();
        for (var tenant : byId.values()) {
            for (var up = tenant.tenant().parent(); up != null; up = parentOf(up)) {
                found.computeIfAbsent(up.value(), any -> new HashSet<>())
                        .add(tenant.tenant().id().value());
            }
        }
        found.replaceAll((id, ids) -> Set.copyOf(ids));
        return found;
    }

    private @Nullable TenantId parentOf(TenantId id) {
        return find(id).map(t -> t.tenant().parent()).orElse(null);
    }
}
