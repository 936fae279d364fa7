package uk.cspportal.audit;

import java.util.List;

/**
 * Some entries of a tenant, newest first.
 *
 * @param total how many meet the criteria in all
 * @param older whether there are entries behind the last one here
 */
public record AuditPage(List<AuditEntry> entries, long total, boolean older) {}
