package uk.cspportal.measures;

import uk.cspportal.shared.Messages;

/**
 * What is wrong at one place of a file: the line as an editor counts it, the column by its name, what
 * stands there and what should. An empty {@code column} means the whole line.
 */
public record CsvProblem(int line, String column, String found, String expected) {

    private static final int LONGEST = 80;

    public CsvProblem {
        found = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }

    /** The problem as a sentence. */
    public String sentence() {
        return found.isEmpty()
                ? Messages.text("measures.csv.problem.nothing", expected)
                : Messages.text("measures.csv.problem", found, expected);
    }
}
