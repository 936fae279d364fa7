package uk.cspportal.identity.rest;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.identity.Access;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The tenants the caller may read: their own, those above, and for a force area's office those below. */
@RestController
@RequestMapping("/api/v1/tenants")
class TenantsController {

    private final Tenants tenants;
    private final Access access;

    TenantsController(Tenants tenants, Access access) {
        this.tenants = tenants;
        this.access = access;
    }

    @GetMapping
    List<Entry> tenants() {
        return tenants.all().stream()
                .filter(t -> access.mayKnow(t.id()))
                .map(t -> new Entry(
                        t.code(),
                        t.name(),
                        t.kind(),
                        t.parent() == null ? null : tenants.get(t.parent()).code()))
                .sorted(Comparator.comparing(Entry::code))
                .toList();
    }

    record Entry(
            String code,
            String name,
            TenantKind kind,
            @Nullable String parent) {}
}
