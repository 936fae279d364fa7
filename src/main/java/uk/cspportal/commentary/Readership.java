package uk.cspportal.commentary;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.tenancy.TenantId;

/**
 * How far the caller sees into a partnership's police commentary. What is internal stays with the police
 * area lead and the policing body; analysts may be the council's, so they are not among them.
 */
@Component
public class Readership {

    private final Access access;

    Readership(Access access) {
        this.access = access;
    }

    /** What the caller sees of what they may open at all. */
    public Set<Visibility> of(TenantId tenant) {
        return access.holds(tenant, Role.POLICE_LEAD, Role.PERFORMANCE, Role.COMMISSIONER)
                ? EnumSet.allOf(Visibility.class)
                : EnumSet.of(Visibility.PARTNERS, Visibility.PUBLIC);
    }
}
