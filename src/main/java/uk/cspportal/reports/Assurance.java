package uk.cspportal.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.Assured;
import uk.cspportal.shared.Quarter;

/**
 * How far the partnership is assured of an objective for which it seeks assurance.
 *
 * @param last what stood at the end of the quarter, or null when nothing was recorded
 * @param stale older than a year, within which each objective is reviewed with the plan’s yearly refresh
 * @param ofThisYear whether the evidence is of the financial year of the quarter
 */
public record Assurance(@Nullable Assured last, boolean stale, boolean ofThisYear) {

    static Assurance of(@Nullable Assured last, Quarter quarter, LocalDate on) {
        return new Assurance(
                last,
                last != null && last.on().isBefore(on.minusYears(1)),
                last != null
                        && Quarter.of(last.on()).startYear() == quarter.startYear()
                        && !last.on().isAfter(on));
    }
}
