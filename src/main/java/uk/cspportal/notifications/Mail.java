package uk.cspportal.notifications;

import uk.cspportal.tenancy.TenantId;

/**
 * A mail out of the outbox.
 *
 * @param attempts how often it has been tried, the present time included
 */
record Mail(TenantId tenant, long id, String recipient, Letter letter, int attempts) {}
