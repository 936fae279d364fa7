package uk.cspportal.returns.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.cspportal.calendar.WorkingDays;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;

/** Dates as somebody asks for them, not checked yet. */
public record NewDates(
        LocalDate opens, LocalDate collectBy, LocalDate policeBy, LocalDate signBy, LocalDate publishBy) {

    private static final List<String> PLACES = List.of("opens", "collect", "police", "sign", "publish");

    public static NewDates of(ReturnDates dates) {
        return new NewDates(dates.opens(), dates.collectBy(), dates.policeBy(), dates.signBy(), dates.publishBy());
    }

    /** @throws InvalidInputException at each date that is no working day or comes before the step in front of it */
    ReturnDates check(WorkingDays days, ReturnDates before) {
        var asked = List.of(opens, collectBy, policeBy, signBy, publishBy);
        var known = List.of(before.opens(), before.collectBy(), before.policeBy(), before.signBy(), before.publishBy());
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < asked.size(); i++) {
            if (i > 0 && asked.get(i).isBefore(asked.get(i - 1))) {
                problems.add(new Problem(PLACES.get(i), Messages.text("rounds.error.order")));
            } else if (!asked.get(i).equals(known.get(i)) && !days.isWorking(asked.get(i))) {
                problems.add(new Problem(PLACES.get(i), Messages.text("rounds.error.working")));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new ReturnDates(opens, collectBy, policeBy, signBy, publishBy);
    }
}
