package uk.cspportal.audit;

import java.time.Instant;

/**
 * An entry's place in the chain. The last one is the chain's head: kept elsewhere, it proves later that nothing before
 * it was changed or cut off.
 *
 * @param mac hexadecimal
 * @param keyId which key it was made with; tells nothing about the key
 */
public record Seal(long number, String mac, String keyId, Instant sealedAt) {}
