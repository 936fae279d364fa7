package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Role;
import uk.cspportal.tenancy.TenantId;

/**
 * What activities are to the caller. Officers report on all of them, the police area lead on those
 * of the police, and whoever had one handed over on that one.
 */
@Component
class ActivityCaller {

    private static final Role[] READERS = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.ANALYST, Role.VIEWER, Role.PERFORMANCE, Role.COMMISSIONER
    };

    private final Access access;
    private final CurrentPerson current;

    ActivityCaller(Access access, CurrentPerson current) {
        this.access = access;
        this.current = current;
    }

    boolean seesAll(TenantId tenant) {
        return access.holds(tenant, READERS);
    }

    boolean plans(TenantId tenant) {
        return access.holds(tenant, Role.OFFICER);
    }

    boolean sees(TenantId tenant, ActivityTask task) {
        return seesAll(tenant) || isHolder(task);
    }

    boolean mayUpdate(TenantId tenant, ActivityTask task) {
        return access.holds(tenant, Role.OFFICER)
                || (task.organisation() == ActivityOrganisation.POLICE && access.holds(tenant, Role.POLICE_LEAD))
                || (isHolder(task) && access.holds(tenant, Role.ANALYST, Role.PROVIDER));
    }

    Activity.Caller of(TenantId tenant, ActivityTask task) {
        var ours = task.organisation() != null && task.organisation() == organisation(tenant);
        var role = task.role();
        return new Activity.Caller(
                isHolder(task) || (ours && role != null && access.holds(tenant, role)), ours, mayUpdate(tenant, task));
    }

    /** Where the caller works, as far as their role tells: an analyst or a chair can come from any partner. */
    @Nullable
    ActivityOrganisation organisation(TenantId tenant) {
        if (access.holds(tenant, Role.OFFICER)) {
            return ActivityOrganisation.LOCAL_AUTHORITY;
        }
        if (access.holds(tenant, Role.POLICE_LEAD)) {
            return ActivityOrganisation.POLICE;
        }
        return access.holds(tenant, Role.PERFORMANCE, Role.COMMISSIONER) ? ActivityOrganisation.POLICING_BODY : null;
    }

    String name() {
        return current.get().name();
    }

    private boolean isHolder(ActivityTask task) {
        return task.handedTo() != null && task.handedTo().equals(current.get().id());
    }
}
