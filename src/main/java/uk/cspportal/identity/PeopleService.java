package uk.cspportal.identity;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * How the administrators of a tenant look after who has access to it. A tenant always keeps an
 * administrator, and nobody raises their own role: giving access takes two people.
 */
@Service
@Transactional
public class PeopleService {

    private final MemberList members;
    private final MembershipChanges changes;
    private final Tenants tenants;
    private final CurrentPerson current;

    PeopleService(MemberList members, MembershipChanges changes, Tenants tenants, CurrentPerson current) {
        this.members = members;
        this.changes = changes;
        this.tenants = tenants;
        this.current = current;
    }

    /** Everybody who holds or held a role in the tenant, by name. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.ADMINISTER)
    public List<Member> members(TenantId tenant) {
        return members.of(tenant);
    }

    /**
     * Gives somebody another role instead of the one they have, at once.
     *
     * @param seen the version of the membership that the caller saw; another one is a conflict
     * @throws ConflictException for one's own role, and for the last administrator's
     */
    @PreAuthorize(Rights.ADMINISTER)
    public void changeRole(TenantId tenant, long membership, int seen, Role role, String reason) {
        var member = held(tenant, membership, seen);
        var chosen = Given.role(tenants.get(tenant), role);
        var why = Given.reason(reason);
        if (chosen == member.role()) {
            throw new InvalidInputException("role", Messages.text("identity.people.role.same"));
        }
        if (isCaller(member)) {
            throw new ConflictException(Messages.text("identity.people.own-role"));
        }
        requireAnotherAdministrator(member);
        changes.change(member, chosen, current.get().name(), why);
    }

    /**
     * Ends somebody's role, at once; it stays on record with the reason.
     *
     * @param seen the version of the membership that the caller saw; another one is a conflict
     * @throws ConflictException for the caller's only role here, and for the last administrator's
     */
    @PreAuthorize(Rights.ADMINISTER)
    public void end(TenantId tenant, long membership, int seen, String reason) {
        var member = held(tenant, membership, seen);
        var why = Given.reason(reason);
        requireAnotherAdministrator(member);
        if (isCaller(member) && isOnlyOne(member)) {
            throw new ConflictException(Messages.text("identity.people.own-last"));
        }
        changes.end(member, current.get().name(), why);
    }

    private Member held(TenantId tenant, long membership, int seen) {
        var member = members.find(tenant, membership)
                .orElseThrow(() -> new NotFoundException(Messages.text("identity.people.unknown")));
        if (!member.held() || member.version() != seen) {
            throw new ConflictException(Messages.text("identity.people.changed-meanwhile"));
        }
        return member;
    }

    private boolean isCaller(Member member) {
        return member.person().equals(current.get().id());
    }

    private boolean isOnlyOne(Member member) {
        return members.of(member.tenant()).stream()
                        .filter(m -> m.held() && m.person().equals(member.person()))
                        .count()
                == 1;
    }

    /** Counted under a lock: two administrators who end each other at once must not leave none. */
    private void requireAnotherAdministrator(Member member) {
        if (member.role() == Role.ADMINISTRATOR
                && members.lockAdministrators(member.tenant()).size() <= 1) {
            throw new ConflictException(Messages.text("identity.people.last-administrator"));
        }
    }
}
