package uk.cspportal.tenancy;

/** A write reached the database layer for a tenant the caller may not write: a fault in the portal. */
public class ForeignTenantException extends RuntimeException {

    ForeignTenantException(String entity, TenantId tenant) {
        super("Refused to write " + entity + " of tenant " + tenant + ": not writable for this caller");
    }
}
