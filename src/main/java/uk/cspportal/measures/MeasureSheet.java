package uk.cspportal.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reference sheet of a measure with its history.
 *
 * @param versions every sheet it ever had, the first first
 * @param national what England and Wales say now of the measure that it follows; null of a tenant's own
 */
public record MeasureSheet(
        Measure measure,
        List<DefinitionVersion> versions,
        @Nullable MeasureDefinition national) {

    /** Which version stands; whoever writes another must have seen it. */
    public int number() {
        return versions.isEmpty() ? 0 : versions.getLast().number();
    }

    /** What the measure of England and Wales says otherwise. */
    public List<SheetDifference> toTakeOver() {
        return national == null ? List.of() : SheetDifference.between(measure.sheet(), national);
    }

    /** Whether taking that over would start a new edition. */
    public boolean takingOverBreaks() {
        return national != null && national.meansOtherThan(measure.sheet());
    }
}
