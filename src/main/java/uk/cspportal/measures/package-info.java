/**
 * What is counted and every value it ever had: measure definitions, figures with their states and
 * revisions behind one gate, roll-ups from months to quarters, the analysis of a series and the
 * measure screens. Does not know where figures come from nor which plan asks for them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Measures",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "shared :: chart",
            "tenancy",
            "identity",
            "identity :: ui",
            "audit"
        })
package uk.cspportal.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
