package uk.cspportal.shared.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The area between a low and a high line, for what may come; {@code null} where it does not apply.
 *
 * @param label its name in the legend and the table
 * @param mark what stands beside its ends, such as {@code 80%}
 */
public record Range(String label, String mark, List<@Nullable Double> low, List<@Nullable Double> high) {

    public Range {
        if (low.size() != high.size()) {
            throw new IllegalArgumentException(
                    "%s has %d low and %d high values".formatted(label, low.size(), high.size()));
        }
        low = Collections.unmodifiableList(new ArrayList<>(low));
        high = Collections.unmodifiableList(new ArrayList<>(high));
    }

    Range since(int first) {
        return new Range(label, mark, low.subList(first, low.size()), high.subList(first, high.size()));
    }
}
