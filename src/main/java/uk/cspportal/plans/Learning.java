package uk.cspportal.plans;

/**
 * The review or self-assessment that an activity comes from. Of a review only what it asks for is kept: the case itself
 * has no place in the portal.
 *
 * @param year in which it was finished
 * @param recommendation what it asks for; may be empty where the activity says it
 */
public record Learning(LearningSource source, int year, String recommendation) {}
