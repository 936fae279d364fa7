package uk.cspportal.returns;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The partnership's judgement as its chair recorded it, with the action that follows: always there when
 * improvement is needed. {@code revision} counts from 1; whoever records the next one names the one they saw.
 */
public record PartnershipJudgement(
        Effectiveness effectiveness,
        @Nullable String action,
        @Nullable String owner,
        @Nullable LocalDate due,
        String by,
        Instant at,
        int revision) {}
