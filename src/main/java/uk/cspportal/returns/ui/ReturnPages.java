package uk.cspportal.returns.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** What the pages of a return share: who may open them, and the quarter their address names. */
final class ReturnPages {

    static final Role[] READERS = {
        Role.OFFICER,
        Role.APPROVER,
        Role.POLICE_LEAD,
        Role.ANALYST,
        Role.PROVIDER,
        Role.VIEWER,
        Role.PERFORMANCE,
        Role.COMMISSIONER
    };

    /** Those who may open the measures as well; a provider works on what was handed over only. */
    static final Role[] ANALYSTS = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.ANALYST, Role.VIEWER, Role.PERFORMANCE, Role.COMMISSIONER
    };

    /** Those who work on what is written before it is submitted. */
    static final Role[] WITHIN = {Role.OFFICER, Role.APPROVER, Role.ANALYST, Role.PROVIDER};

    /** Those to whom the partnership may open it earlier. */
    static final Role[] OFFICE = {Role.PERFORMANCE, Role.COMMISSIONER};

    private ReturnPages() {}

    /** What the partnership was called in the quarter, when that is not its name of today. */
    static Optional<Notice> formerName(Tenants tenants, Tenant tenant, Quarter quarter) {
        var then = tenants.asOf(tenant.id(), quarter);
        return then.name().equals(tenant.name())
                ? Optional.empty()
                : Optional.of(new Notice(
                        Notice.Kind.INFO,
                        Messages.text("returns.view.former-name", quarter.label(), then.name()),
                        Messages.text("returns.view.former-name.today", tenant.name())));
    }

    static Quarter quarter(RouteParameters parameters) {
        try {
            return Quarter.parse(parameters.get("quarter").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(Messages.text("returns.view.no-such-quarter"));
        }
    }
}
