package uk.cspportal.returns.rounds;

import java.time.LocalDate;
import uk.cspportal.shared.Quarter;

/**
 * A quarter's round of a force area.
 *
 * @param opens the day on which the returns open
 * @param papersDue when the panel's papers are due: everything is published by then
 * @param daysForPolice working days from the end of collecting to the end of the police's step
 * @param daysToSign working days from there to the signature
 * @param daysToPublish working days from there to publication
 */
public record Round(
        Quarter quarter,
        LocalDate opens,
        LocalDate panelMeeting,
        LocalDate papersDue,
        int daysForPolice,
        int daysToSign,
        int daysToPublish) {

    /** No step takes longer. */
    public static final int MOST_DAYS = 60;
}
