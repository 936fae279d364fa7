/** The police commentary on one guideline, to read or to write, for the pages of the return to embed. */
@NullMarked
@NamedInterface("ui")
package uk.cspportal.commentary.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
