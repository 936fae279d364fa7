package uk.cspportal.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure of England and Wales and what a tenant made of it.
 *
 * @param standing how the tenant has it
 * @param toTakeOver what it says otherwise than the tenant's measure of the same key
 * @param breaks whether taking that over would start a new edition
 * @param answer why the tenant has no figures of it; null where it gave none
 */
public record NationalMeasure(
        MeasureDefinition sheet,
        Standing standing,
        List<SheetDifference> toTakeOver,
        boolean breaks,
        @Nullable NationalAnswer answer) {

    /** Whether the portal holds nothing to say of it: not the measure, and no answer. */
    public boolean isOpen() {
        return standing == Standing.ABSENT && answer == null;
    }

    /** Followed, kept under the same key with another meaning, or not there. */
    public enum Standing {
        FOLLOWED,
        OWN,
        ABSENT
    }
}
