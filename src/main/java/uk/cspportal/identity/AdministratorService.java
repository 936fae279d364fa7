package uk.cspportal.identity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.tenancy.TenantId;

/**
 * How the platform's administrators name a tenant's first administrator, who invites everybody
 * else. They belong to no tenant themselves, so each naming enters the {@link SystemScope}.
 */
@Service
@Transactional
public class AdministratorService {

    private final MemberList members;
    private final Doorstep doorstep;
    private final Invitations invitations;
    private final SystemScope system;

    AdministratorService(MemberList members, Doorstep doorstep, Invitations invitations, SystemScope system) {
        this.members = members;
        this.doorstep = doorstep;
        this.invitations = invitations;
        this.system = system;
    }

    /** Who administers a tenant, and who is invited to. */
    public record Administration(List<Member> administrators, List<Invitation> invited) {}

    @Transactional(readOnly = true)
    @PreAuthorize(Rights.PLATFORM)
    public Administration administration(TenantId tenant) {
        return new Administration(
                members.of(tenant).stream()
                        .filter(m -> m.held() && m.role() == Role.ADMINISTRATOR)
                        .toList(),
                doorstep.administratorsInvitedTo(tenant));
    }

    /** Invites an address to administer the tenant. */
    @PreAuthorize(Rights.PLATFORM)
    public Invitation name(TenantId tenant, String email) {
        return system.call(
                "an administrator is named",
                Stream.of(tenant),
                () -> invitations.send(tenant, email, Role.ADMINISTRATOR));
    }
}
