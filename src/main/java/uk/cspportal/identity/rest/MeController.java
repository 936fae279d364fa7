package uk.cspportal.identity.rest;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Memberships;
import uk.cspportal.tenancy.Tenants;

/** Who the caller is and where they hold which role. */
@RestController
@RequestMapping("/api/v1/me")
class MeController {

    private final CurrentPerson current;
    private final Memberships memberships;
    private final Tenants tenants;

    MeController(CurrentPerson current, Memberships memberships, Tenants tenants) {
        this.current = current;
        this.memberships = memberships;
        this.tenants = tenants;
    }

    @GetMapping
    Me me() {
        var person = current.get();
        return new Me(
                person.username(),
                person.name(),
                memberships.of(person.id()).stream()
                        .map(m -> new Held(
                                tenants.get(m.tenant()).code(), m.role().code()))
                        .toList());
    }

    record Me(String user, String name, List<Held> memberships) {}

    record Held(String tenant, String role) {}
}
