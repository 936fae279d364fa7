package uk.cspportal.returns.rounds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.calendar.WorkingDays;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/**
 * Plans a partnership's dates backwards: published when the panel's papers are due, signed at the
 * board's meeting where that comes in time, before that the police, before that the collection.
 */
final class RoundPlanner {

    private RoundPlanner() {}

    /**
     * @param board null where the board does not meet in the round
     * @throws InvalidInputException at {@code papers} or {@code board} when too few days are left
     */
    static ReturnDates plan(WorkingDays days, Round round, @Nullable LocalDate board) {
        var publishBy = days.onOrBefore(round.papersDue());
        var latest = days.before(publishBy, round.daysToPublish());
        var signBy = decides(board, latest) ? days.onOrBefore(board) : latest;
        var policeBy = days.before(signBy, round.daysToSign());
        var collectBy = days.before(policeBy, round.daysForPolice());
        if (collectBy.isBefore(round.opens())) {
            throw new InvalidInputException(
                    decides(board, latest) ? "board" : "papers",
                    Messages.text(
                            decides(board, latest) ? "rounds.error.board" : "rounds.error.papers",
                            Formats.date(collectBy),
                            Formats.date(round.opens())));
        }
        return new ReturnDates(round.opens(), collectBy, policeBy, signBy, publishBy);
    }

    /** A board that meets too late to sign reads what was signed before. */
    private static boolean decides(@Nullable LocalDate board, LocalDate latest) {
        return board != null && !board.isAfter(latest);
    }
}
