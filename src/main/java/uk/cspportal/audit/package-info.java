/**
 * The append-only trail of what changed and what was refused: who, when, tenant, what, from, to,
 * why. Listens to {@link uk.cspportal.shared.AuditedEvent} in the transaction that publishes it, so
 * no change is without its entry and no entry without its change. After commit the entries are sealed
 * into a chain, so that whoever answers for a tenant can see that nobody has touched them since.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "shared :: ui", "tenancy", "identity", "identity :: ui"})
package uk.cspportal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
