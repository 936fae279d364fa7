/**
 * The quarterly return of a partnership and its workflow: opened with its plan's guidelines, filled
 * in line by line, commented by the police, signed by the chair, published. Figures come from and go
 * to measures; the police's own words live in commentary.
 */
@NullMarked
@ApplicationModule(
        displayName = "Returns",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "shared :: chart",
            "tenancy",
            "identity",
            "identity :: ui",
            "calendar",
            "measures",
            "measures :: statistics",
            "measures :: ui",
            "plans",
            "commentary",
            "commentary :: ui"
        })
package uk.cspportal.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
