package uk.cspportal.returns;

import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/** A policing body chose from when a rule stops returns. */
public record RuleChosen(TenantId tenant, Rule rule, String from, String to) implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "return.rule";
    }

    @Override
    public String thing() {
        return "return rule " + rule.name();
    }
}
