package uk.cspportal.measures;

/** A measure of a tenant of which a value stands, for the query that looks for it. */
record Told(long tenant, String key) {}
