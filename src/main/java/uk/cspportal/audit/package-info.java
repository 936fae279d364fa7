/**
 * The append-only trail of what changed and what was refused: who, when, tenant, what, from, to,
 * why. Listens to {@link uk.cspportal.shared.AuditedEvent} in the transaction that publishes it, so
 * no change is without its entry and no entry without its change.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "tenancy", "identity"})
package uk.cspportal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
