package uk.cspportal.plans;

import java.time.Instant;

/** That a person signed an edition on behalf of a party. */
public record PlanSignature(SigningParty party, String signedBy, Instant signedAt) {}
