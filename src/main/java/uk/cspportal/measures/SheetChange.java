package uk.cspportal.measures;

import org.jspecify.annotations.Nullable;

/**
 * A reference sheet as somebody wants it to be.
 *
 * @param seen the number of the version that it was written over; 0 of a new measure
 * @param kind what the writer says of the change; null of a new measure
 */
public record SheetChange(
        MeasureDefinition sheet, int seen, @Nullable Kind kind) {

    /** What a change does to the figures that are held: nothing, or they are no longer held against later ones. */
    public enum Kind {
        WORDING,
        MEANING
    }
}
