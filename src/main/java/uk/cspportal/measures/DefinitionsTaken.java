package uk.cspportal.measures;

import java.util.List;

/**
 * What became of a file of definitions: how many measures are new, changed and as they were. With a
 * problem nothing was taken.
 */
public record DefinitionsTaken(
        int created, int updated, int unchanged, List<CsvProblem> problems, List<CsvProblem> warnings) {}
