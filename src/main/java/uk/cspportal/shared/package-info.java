/**
 * What every module speaks: quarters and periods, the words of the message bundles, number and date
 * formats, the clock, and the contracts ({@code AuditedEvent}, {@code DemonstrationStep}) by which
 * lower modules are told of what happens above them. Holds no data and knows no tenant.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
package uk.cspportal.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
