package uk.cspportal.returns.rounds;

import java.time.LocalDate;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;

/**
 * A day in somebody's calendar.
 *
 * @param edition grows with each change of the tenant's dates in the quarter
 */
record CalendarDay(Tenant tenant, Quarter quarter, Kind kind, LocalDate day, int edition) {

    enum Kind {
        OPENS,
        COLLECT,
        POLICE,
        BOARD,
        SIGN,
        PUBLISH,
        PAPERS,
        PANEL
    }

    /** Stays the same when the day moves, so that calendar programs move it too. */
    String key() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + quarter.slug() + "-" + tenant.code();
    }
}
