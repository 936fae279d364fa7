package uk.cspportal.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantHistory;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** Finds whom a measure is compared with: the chosen comparator group, else the partnerships of the same force area. */
@Component
class ComparedAreas {

    private final Tenants tenants;
    private final ComparatorRepository groups;

    ComparedAreas(Tenants tenants, ComparatorRepository groups) {
        this.tenants = tenants;
        this.groups = groups;
    }

    /** A group of areas with its title; who belongs to it depends on the day. */
    record Areas(String title, Collection<String> ever, Function<LocalDate, Set<String>> on) {}

    Areas of(TenantId tenant, @Nullable String groupKey) {
        return groupKey == null ? family(tenant) : group(tenant, groupKey);
    }

    private Areas family(TenantId tenant) {
        var parent = tenants.get(tenant).parent();
        if (parent == null) {
            return new Areas("", List.of(), day -> Set.of());
        }
        return new Areas(
                Messages.text("measures.rates.family", tenants.get(parent).name()),
                tenants.childrenEver(parent).stream()
                        .map(TenantHistory::tenant)
                        .map(Tenant::code)
                        .toList(),
                day -> tenants.childrenOn(parent, day).stream()
                        .map(Tenant::code)
                        .collect(Collectors.toSet()));
    }

    private Areas group(TenantId tenant, String key) {
        var group = groups.of(tenant.value()).stream()
                .filter(g -> g.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.comparators.none", key)));
        var members = groups.members(tenant.value()).stream()
                .filter(m -> m.groupId() == group.id())
                .map(ComparatorMemberEntity::toMember)
                .toList();
        var whole = new ComparatorGroup(key, group.title(), group.source(), members);
        return new Areas(
                group.title(),
                members.stream().map(ComparatorGroup.Member::code).distinct().toList(),
                day -> Set.copyOf(whole.on(day)));
    }

    /** What an area is called here; areas that the portal has no tenant of go by their code. */
    String name(String code) {
        return tenants.byCode(code).map(Tenant::shortName).orElse(code);
    }
}
