/** The pages on which administrators look after access, and on which somebody without any asks for it. */
@NullMarked
package uk.cspportal.identity.ui.people;

import org.jspecify.annotations.NullMarked;
