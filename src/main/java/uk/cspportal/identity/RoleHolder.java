package uk.cspportal.identity;

/** A person with a role in a tenant, to choose from. */
public record RoleHolder(PersonId person, String name, Role role) {}
