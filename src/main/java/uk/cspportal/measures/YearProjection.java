package uk.cspportal.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.Projection;

/**
 * What a measure's financial year may come to.
 *
 * @param projection null when there is none, and then {@code note} says why
 * @param yearBefore the whole year before, when it is held
 */
public record YearProjection(
        @Nullable Projection projection,
        @Nullable BigDecimal yearBefore,
        @Nullable String note) {}
