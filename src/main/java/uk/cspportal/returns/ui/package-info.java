/** The screens of the quarterly return: all quarters, the task list of one, and one guideline of it. */
@NullMarked
package uk.cspportal.returns.ui;

import org.jspecify.annotations.NullMarked;
