package uk.cspportal.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.cspportal.returns.ReturnOverview;
import uk.cspportal.returns.ReturnState;

/**
 * How far a partnership's return of the quarter is.
 *
 * @param readable whether the policing body's office may open it
 * @param collectBy when its lines are due
 */
public record ReturnProgress(
        ReturnState state, int ready, int total, int queried, boolean readable, LocalDate collectBy) {

    /** So near the due date a return with fewer than half of its lines ready is at risk. */
    private static final int NEAR_DAYS = 14;

    static ReturnProgress of(ReturnOverview overview) {
        return new ReturnProgress(
                overview.state(),
                overview.ready(),
                overview.total(),
                overview.queried(),
                overview.readFromAbove(),
                overview.dates().collectBy());
    }

    public boolean complete() {
        return state != ReturnState.OPEN || ready == total;
    }

    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, collectBy);
    }

    /** Whether lines are due, or nearly, and too few of them are ready. */
    public boolean atRisk(LocalDate today) {
        if (complete()) {
            return false;
        }
        long left = daysLeft(today);
        return left < 0 || (left <= NEAR_DAYS && 2 * ready < total);
    }
}
