package uk.cspportal.identity;

import java.time.LocalDate;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.tenancy.Tenant;

/** The caller had the role that opens this, and it was ended: they may know that much. */
public class AccessEndedException extends AccessDeniedException {

    private final transient Tenant tenant;
    private final Role role;
    private final LocalDate on;

    public AccessEndedException(Tenant tenant, Role role, LocalDate on) {
        super("membership ended");
        this.tenant = tenant;
        this.role = role;
        this.on = on;
    }

    public Tenant tenant() {
        return tenant;
    }

    public Role role() {
        return role;
    }

    public LocalDate on() {
        return on;
    }
}
