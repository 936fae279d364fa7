/** The screen on which platform administrators keep the bank holidays. */
@NullMarked
package uk.cspportal.calendar.ui;

import org.jspecify.annotations.NullMarked;
