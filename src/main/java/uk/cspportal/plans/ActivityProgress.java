package uk.cspportal.plans;

/**
 * What somebody says of an activity.
 *
 * @param evidence what shows it, such as minutes or a report; may be empty
 */
public record ActivityProgress(ActivityStatus status, String sentence, String evidence) {}
