package uk.cspportal.returns;

/**
 * What keeps a line from being ready, in words that stand both in the summary and at the field:
 * {@code progress}, {@code looking-ahead}, a measure's key, or {@code <key>.reason}, {@code <key>.base},
 * {@code <key>.definition}; {@code measures} when nothing answers the guideline.
 */
public record Missing(String field, String message) {}
