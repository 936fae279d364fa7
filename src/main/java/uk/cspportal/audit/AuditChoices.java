package uk.cspportal.audit;

import java.util.List;

/** By which people and actions a tenant's trail can be narrowed: those that are in it. */
public record AuditChoices(List<String> people, List<String> actions) {}
