package uk.cspportal.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of definitions would do, before anything is written.
 *
 * @param lines the measures of the file, each once, in its order
 */
public record DefinitionPreview(List<Line> lines, List<CsvProblem> problems, List<CsvProblem> warnings) {

    public DefinitionPreview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * A measure of the file.
     *
     * @param before the sheet that stands; null of a new measure
     */
    public record Line(MeasureDefinition sheet, @Nullable MeasureDefinition before) {

        public boolean isNew() {
            return before == null;
        }

        public boolean isChanged() {
            return before != null && !SheetDifference.between(before, sheet).isEmpty();
        }

        /** Whether a new edition starts, so that earlier figures are not held against later ones. */
        public boolean breaksSeries() {
            return before != null && sheet.meansOtherThan(before);
        }
    }

    public List<Line> news() {
        return lines.stream().filter(line -> line.isNew() || line.isChanged()).toList();
    }

    /** Whether somebody has to say why. */
    public boolean needsReason() {
        return lines.stream().anyMatch(Line::isChanged);
    }
}
