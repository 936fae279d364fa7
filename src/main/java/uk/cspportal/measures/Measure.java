package uk.cspportal.measures;

import uk.cspportal.tenancy.TenantId;

/** A tenant's measure: which one it is, its reference sheet, and how often its meaning changed, from 1. */
public record Measure(MeasureId id, TenantId tenant, MeasureDefinition sheet, int edition) {

    public Measure(MeasureId id, TenantId tenant, MeasureDefinition sheet) {
        this(id, tenant, sheet, 1);
    }

    public String key() {
        return sheet.key();
    }
}
