package uk.cspportal.reports;

import java.util.List;

/**
 * A force priority and the measures that tell about it. {@code carried} says whether a priority of
 * some local plan in force carries it; without measures and uncarried it is a gap in the thread.
 */
public record OverviewPriority(int number, String title, boolean carried, List<OverviewMeasure> measures) {

    public OverviewPriority {
        measures = List.copyOf(measures);
    }

    public boolean hasMeasures() {
        return !measures.isEmpty();
    }
}
