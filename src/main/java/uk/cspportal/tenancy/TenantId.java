package uk.cspportal.tenancy;

/** A tenant's internal id; outside the portal a tenant is known by its ONS code or its slug. */
public record TenantId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
