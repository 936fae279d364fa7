package uk.cspportal.returns;

import org.springframework.stereotype.Component;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/**
 * Which lines a caller may see and change. The partnership's officers and chair see all of them; those
 * to whom a line was handed over see that line; everybody else sees a line once it is submitted, the policing body's
 * office also before, while the partnership shares the return.
 */
@Component
class LineAccess {

    private final Access access;
    private final CurrentPerson current;

    LineAccess(Access access, CurrentPerson current) {
        this.access = access;
        this.current = current;
    }

    boolean seesAll(TenantId tenant) {
        return access.holds(tenant, Role.OFFICER, Role.APPROVER);
    }

    /** Whether the caller works on lines handed over and sees no other. */
    boolean seesOnlyHanded(TenantId tenant) {
        return !seesAll(tenant) && !seesSubmitted(tenant);
    }

    boolean sees(QuarterlyReturn whole, LineEntity line) {
        var tenant = line.tenant();
        return seesAll(tenant) || isHolder(line) || (line.locked() ? seesSubmitted(tenant) : seesShared(whole));
    }

    boolean edits(QuarterlyReturn whole, LineEntity line) {
        return whole.state() == ReturnState.OPEN
                && !line.locked()
                && (access.holds(line.tenant(), Role.OFFICER) || isHolder(line));
    }

    /** @throws ConflictException saying why the line cannot be changed now */
    void requireEditable(QuarterlyReturn whole, LineEntity line) {
        if (!sees(whole, line)) {
            throw ReturnStore.unknownLine(whole, line.key());
        }
        if (!edits(whole, line)) {
            throw new ConflictException(Messages.text("returns.error.locked"));
        }
    }

    boolean isCallers(LineEntity line) {
        return isHolder(line) || (!line.isHandedOver() && access.holds(line.tenant(), Role.OFFICER));
    }

    private boolean isHolder(LineEntity line) {
        return line.isHeldBy(current.get().id())
                && access.holds(line.tenant(), Role.OFFICER, Role.ANALYST, Role.PROVIDER);
    }

    private boolean seesShared(QuarterlyReturn whole) {
        return whole.sharing() != null && access.holds(whole.tenant(), Role.PERFORMANCE, Role.COMMISSIONER);
    }

    private boolean seesSubmitted(TenantId tenant) {
        return access.holds(tenant, Role.POLICE_LEAD, Role.VIEWER, Role.PERFORMANCE, Role.COMMISSIONER);
    }
}
