/** The calendar of a force area, on which its rounds are set, and that of a partnership. */
@NullMarked
package uk.cspportal.returns.rounds.ui;

import org.jspecify.annotations.NullMarked;
