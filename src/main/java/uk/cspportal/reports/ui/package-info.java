/** The screens that join features. */
@NullMarked
package uk.cspportal.reports.ui;

import org.jspecify.annotations.NullMarked;
