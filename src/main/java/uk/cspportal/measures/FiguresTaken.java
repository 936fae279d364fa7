package uk.cspportal.measures;

import java.util.List;

/** What became of a file of figures; a warning stands beside a figure that was taken. */
public record FiguresTaken(Recorded recorded, List<CsvProblem> rejected, List<CsvProblem> warnings) {

    /** Whether nothing was taken because of what was rejected. */
    public boolean isRefused(boolean partial) {
        return !partial && !rejected.isEmpty();
    }
}
