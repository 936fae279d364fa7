/**
 * The measure screens, and what other features draw of a measure: the same chart, line and mark
 * wherever a series is shown.
 */
@NullMarked
@NamedInterface("ui")
package uk.cspportal.measures.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
