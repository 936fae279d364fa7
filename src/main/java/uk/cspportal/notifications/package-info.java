/**
 * Mail to people about their access and their returns: hears what identity and returns did, writes
 * the mail into an outbox in the same transaction, and sends it from there. Decides nothing, and
 * nobody imports it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"shared", "tenancy", "identity", "commentary", "returns"})
package uk.cspportal.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
