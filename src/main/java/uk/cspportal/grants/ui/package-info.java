/** The list of awards, an award, and the page on which a grant return is read, reviewed and decided. */
@NullMarked
package uk.cspportal.grants.ui;

import org.jspecify.annotations.NullMarked;
