package uk.cspportal.plans;

import java.time.Instant;

/** What was said of an activity, when and by whom. */
public record ActivityUpdate(
        long number,
        Instant at,
        String by,
        ActivityStatus status,
        String sentence,
        String evidence,
        boolean illustrative) {}
