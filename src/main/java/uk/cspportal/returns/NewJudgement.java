package uk.cspportal.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A judgement to record.
 *
 * @param seen the revision that the caller saw, 0 when there was none
 */
public record NewJudgement(
        Effectiveness effectiveness,
        @Nullable String action,
        @Nullable String owner,
        @Nullable LocalDate due,
        int seen) {}
