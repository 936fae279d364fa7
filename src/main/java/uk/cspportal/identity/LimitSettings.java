package uk.cspportal.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one address or person may ask of the portal. Many people share the address of a council's
 * network, so the numbers stop machines, not a busy Monday.
 *
 * @param signIns attempts to sign in and refused credentials, by address and minute
 * @param calls of the programming interface, by person or else address, and minute
 * @param callers how many addresses and people are counted at a time; who asked longest ago is forgotten
 * @param body the largest content of a request
 */
@ConfigurationProperties("portal.limits")
record LimitSettings(
        @DefaultValue("120") int signIns,
        @DefaultValue("1200") int calls,
        @DefaultValue("20000") int callers,
        @DefaultValue("20MB") DataSize body) {}
