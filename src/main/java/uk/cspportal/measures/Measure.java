package uk.cspportal.measures;

import uk.cspportal.tenancy.TenantId;

/** A tenant's measure: which one it is, and its reference sheet. */
public record Measure(MeasureId id, TenantId tenant, MeasureDefinition sheet) {

    public String key() {
        return sheet.key();
    }
}
