/**
 * The frame around every page: layout, menu, home, error pages, and the loading of the
 * demonstration. Names no feature: it collects the menu items, home cards and demonstration steps
 * that features offer as beans. Nobody imports it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared", "shared :: ui", "tenancy", "identity", "identity :: ui"})
package uk.cspportal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
