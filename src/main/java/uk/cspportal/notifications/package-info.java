/**
 * What people are told: notices in the portal, reminders of the steps they hold, and mail about
 * their access and their returns. Hears what identity and returns did, writes notices and mail in
 * the same transaction, and sends the mail from its outbox. Decides nothing, and nobody imports it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "tenancy",
            "identity",
            "identity :: ui",
            "calendar",
            "commentary",
            "returns"
        })
package uk.cspportal.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
