/** The plan of a partnership or a force area as a page one would want to publish. */
@NullMarked
package uk.cspportal.plans.ui;

import org.jspecify.annotations.NullMarked;
