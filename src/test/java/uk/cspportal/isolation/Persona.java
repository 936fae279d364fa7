package uk.cspportal.isolation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.identity.Role;
import uk.cspportal.tenancy.TenantKind;

/** Somebody with one role in one tenant, seen from B&amp;NES: the matrix tries what each of them can reach. */
record Persona(String name, @Nullable Role role, @Nullable Place place, boolean platformAdministrator) {

    static final String BANES = "E22000001";

    /** Where a persona's tenant lies, seen from B&amp;NES. */
    enum Place {
        OWN(BANES, TenantKind.PARTNERSHIP),
        SIBLING("E22000002", TenantKind.PARTNERSHIP),
        PARENT("E23000036", TenantKind.FORCE_AREA),
        OTHER_FORCES_PARTNERSHIP("E22000151", TenantKind.PARTNERSHIP),
        OTHER_FORCE("E23000003", TenantKind.FORCE_AREA);

        final String code;
        final TenantKind kind;

        Place(String code, TenantKind kind) {
            this.code = code;
            this.kind = kind;
        }
    }

    /** Every role in every place that can have it, and the two kinds of people without any. */
    static List<Persona> all() {
        var all = new ArrayList<Persona>();
        for (var place : Place.values()) {
            for (var role : Role.values()) {
                if (Role.in(place.kind).contains(role)) {
                    all.add(new Persona(role.code() + " of " + place, role, place, false));
                }
            }
        }
        all.add(new Persona("platform administrator", null, null, true));
        all.add(new Persona("nobody’s member", null, null, false));
        return all;
    }

    String username() {
        return "matrix " + name;
    }

    Authentication authentication(long personId) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new PortalUser(personId, username(), name),
                null,
                platformAdministrator
                        ? AuthorityUtils.createAuthorityList("ROLE_platform-administrator")
                        : AuthorityUtils.NO_AUTHORITIES);
    }
}
