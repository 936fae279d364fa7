/** The sign-in page of the demonstration, and the page base that checks tenant and role of an address. */
@NullMarked
@NamedInterface("ui")
package uk.cspportal.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
