/**
 * Every screen that joins features, read-only on all of them: the force overview today, the golden
 * thread, packs and publications as they come. Owns no figure, no text and no state of a return; what
 * it shows it asks for, and what it publishes will be frozen copies.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "shared :: chart",
            "tenancy",
            "identity",
            "identity :: ui",
            "measures",
            "measures :: statistics",
            "measures :: ui",
            "plans",
            "commentary",
            "returns",
            "grants"
        })
package uk.cspportal.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
