/** The screens of what people are told, and of the mail that waits. */
@NullMarked
package uk.cspportal.notifications.ui;

import org.jspecify.annotations.NullMarked;
