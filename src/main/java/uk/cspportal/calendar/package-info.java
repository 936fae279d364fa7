/**
 * Working days of England and Wales, counted around weekends and bank holidays. The bank holidays
 * come with the portal, are public knowledge, and are kept by the platform's administrators.
 */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared", "shared :: ui", "tenancy", "identity", "identity :: ui"})
package uk.cspportal.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
