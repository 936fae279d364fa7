package uk.cspportal.identity;

import org.jspecify.annotations.Nullable;

/**
 * A person has just signed in; {@code verifiedEmail} is an address the identity provider has proved
 * to be theirs, or null. Published in the transaction of the sign-in: what waits for that address
 * is theirs before the first page opens.
 */
public record PersonSignedIn(PersonId person, @Nullable String verifiedEmail) {}
