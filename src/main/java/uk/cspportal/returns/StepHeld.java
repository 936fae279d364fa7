package uk.cspportal.returns;

import java.time.LocalDate;
import java.util.Set;
import uk.cspportal.identity.PersonId;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * The step that a return is at, from outside: which, and until when.
 *
 * @param lineHolders those to whom lines were handed over that are not ready yet
 */
public record StepHeld(TenantId tenant, Quarter quarter, ReturnState state, LocalDate due, Set<PersonId> lineHolders) {}
