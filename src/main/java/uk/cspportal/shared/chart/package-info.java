/**
 * A chart described once, without a painter: series, reference lines, gaps, ranges and notes over a
 * row of calendar periods. Screens paint it with the chart element, documents as SVG.
 */
@NullMarked
@NamedInterface("chart")
package uk.cspportal.shared.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
