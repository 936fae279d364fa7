package uk.cspportal.returns.rounds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * A partnership's dates in a round.
 *
 * @param board when its board meets, or null
 * @param changedBecause why a date was changed by hand, or null
 */
public record PlannedDates(
        TenantId tenant,
        Quarter quarter,
        @Nullable LocalDate board,
        ReturnDates dates,
        @Nullable String changedBecause) {}
