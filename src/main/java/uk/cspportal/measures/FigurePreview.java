package uk.cspportal.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of figures would do, before anything is written.
 *
 * @param lines the sound ones, in the order of the file
 */
public record FigurePreview(List<Line> lines, List<CsvProblem> rejected, List<CsvProblem> warnings) {

    /** What a line would do to what is recorded. */
    public enum Effect {
        REVISED,
        NEW,
        UNCHANGED
    }

    /** @param before what stands in its place; null of a new one */
    public record Line(
            int line,
            Measure measure,
            NewFigure figure,
            @Nullable Figure before,
            Effect effect) {}

    public FigurePreview {
        lines = List.copyOf(lines);
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }

    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** Whether somebody has to say why. */
    public boolean needsReason() {
        return count(Effect.REVISED) > 0;
    }

    /** Whether recording it would change anything. */
    public boolean hasNews() {
        return count(Effect.REVISED) + count(Effect.NEW) > 0;
    }
}
