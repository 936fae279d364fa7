package uk.cspportal.returns.workbook;

import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.LineChange;

/**
 * One text or figure that a workbook would change, in words. In a {@code conflict} somebody wrote {@code now}
 * since the workbook was downloaded; {@code implausible} says why the figure needs a second look.
 */
public record WorkbookChange(
        String id,
        String line,
        int number,
        String title,
        String field,
        String cell,
        String now,
        String next,
        boolean conflict,
        @Nullable String implausible,
        LineChange change) {}
