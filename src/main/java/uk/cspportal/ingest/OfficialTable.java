package uk.cspportal.ingest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/**
 * A table of recorded crime by partnership as the Office for National Statistics publishes it.
 *
 * @param title as it stands above the table
 * @param counts by the area’s public code and then the measure’s key; null where the table says “not available”
 * @param unassigned crimes of the first measure that the table gives to a force and to none of its partnerships
 * @param problems what could not be read; its cells are in no count
 */
public record OfficialTable(
        String title, Period period, Map<String, Area> counts, int unassigned, List<OfficialProblem> problems) {

    /** One partnership of the table. */
    public record Area(String name, Map<String, @Nullable Integer> counts) {}

    /** Where in the file something is wrong, what was found there, and what is expected. */
    public record OfficialProblem(int row, String column, String found, String expected) {}
}
