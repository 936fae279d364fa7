package uk.cspportal.measures.statistics;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One period of an XmR chart.
 *
 * @param index position in the series that was given, gaps counted
 * @param value null for a gap, which is no zero
 * @param signals every rule the point meets, heaviest first
 * @param variation how the point is to be marked, by its heaviest signal and the polarity
 */
public record XmrPoint(int index, @Nullable Double value, Set<Signal> signals, Variation variation) {

    public XmrPoint {
        signals = signals.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(signals));
    }
}
