package uk.cspportal.shared.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a whole with their parts, such as crimes by type or the answers to the questions of a survey: one bar a row,
 * its parts end to end.
 *
 * @param title what is counted, where and when
 * @param sentence what the chart says, in words; also its accessible name
 * @param ends what is printed at the end of each row
 * @param margins how far the first part of a row may be from the truth either way; null where nobody can say
 * @param full the value at which a bar is as long as the picture is wide
 */
public record PartsSpec(
        String title,
        String sentence,
        List<String> rows,
        List<Part> parts,
        List<String> ends,
        List<@Nullable Double> margins,
        double full,
        NumberStyle numbers) {

    public PartsSpec {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
        ends = List.copyOf(ends);
        margins = Collections.unmodifiableList(new ArrayList<>(margins));
        int length = rows.size();
        if (ends.size() != length
                || margins.size() != length
                || parts.stream().anyMatch(part -> part.values().size() != length)) {
            throw new IllegalArgumentException(title + " has not a value for each of its rows");
        }
    }

    /** One part of every row, told from the others without its colour. */
    public record Part(String name, List<Double> values, Fill fill) {

        public Part {
            values = List.copyOf(values);
        }
    }

    /** How a part is filled. */
    public enum Fill {
        SOLID,
        HATCHED,
        LIGHT
    }
}
