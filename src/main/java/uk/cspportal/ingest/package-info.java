/**
 * How outside data becomes figures: the file formats the portal reads, their checks, where each row
 * belongs, and the provenance that travels with what is kept. It hands its results to
 * {@code measures}, the one gate through which a figure is written; it owns no figure, no measure
 * and no tenant, and what it cannot place or understand it reports instead of guessing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Ingest",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "tenancy",
            "identity",
            "identity :: ui",
            "audit",
            "measures",
            "measures :: statistics"
        })
package uk.cspportal.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
