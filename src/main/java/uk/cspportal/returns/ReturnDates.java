package uk.cspportal.returns;

import java.time.LocalDate;

/** The days of a return, as London dates; each step is due at the end of its day. */
public record ReturnDates(
        LocalDate opens, LocalDate collectBy, LocalDate policeBy, LocalDate signBy, LocalDate publishBy) {

    public ReturnDates {
        if (opens.isAfter(collectBy)
                || collectBy.isAfter(policeBy)
                || policeBy.isAfter(signBy)
                || signBy.isAfter(publishBy)) {
            throw new IllegalArgumentException("The steps of a return follow one another: " + opens + ", " + collectBy
                    + ", " + policeBy + ", " + signBy + ", " + publishBy);
        }
    }

    /** In a line, for the trail. */
    public String words() {
        return "opens %s, collect by %s, police by %s, sign by %s, publish by %s"
                .formatted(opens, collectBy, policeBy, signBy, publishBy);
    }
}
