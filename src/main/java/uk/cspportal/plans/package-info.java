/**
 * What is to be achieved: force plans with their priorities, local plans with priorities,
 * objectives, activities and guidelines of success, the links between them and to measures, and the
 * glossary. Does not know what was reported against a plan nor who was paid for it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Plans",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "shared :: chart",
            "tenancy",
            "identity",
            "identity :: ui",
            "measures",
            "measures :: statistics"
        })
package uk.cspportal.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
