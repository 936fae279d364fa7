package uk.cspportal.returns;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.QuarterFigure;

/**
 * A measure's figure on a line, beside what is recorded for it ({@code source}), which is never
 * overwritten here. {@code months} are the quarter's three months as the return has them, empty for a
 * measure that is not counted by the month; {@code base} the number of answers behind a percentage.
 */
public record LineValue(
        Measure measure,
        QuarterFigure source,
        List<@Nullable BigDecimal> months,
        @Nullable BigDecimal value,
        FigureStatus status,
        @Nullable BigDecimal base,
        Basis basis,
        @Nullable String reason,
        @Nullable String origin,
        QuarterFigure yearBefore) {}
