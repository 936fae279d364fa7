/**
 * Where money comes from, who gets it for what, and how it is accounted for: funds, awards, funded services, grant
 * returns, their reviews and decisions. Measures are named by services and read from their module; plans are not known
 * here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Grants",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "shared :: chart",
            "tenancy",
            "identity",
            "identity :: ui",
            "audit",
            "measures",
            "measures :: ui"
        })
package uk.cspportal.grants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
