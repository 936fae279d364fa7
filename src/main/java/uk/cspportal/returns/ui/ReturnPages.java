package uk.cspportal.returns.ui;

import com.vaadin.flow.router.RouteParameters;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;

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

    private ReturnPages() {}

    static Quarter quarter(RouteParameters parameters) {
        try {
            return Quarter.parse(parameters.get("quarter").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(Messages.text("returns.view.no-such-quarter"));
        }
    }
}
