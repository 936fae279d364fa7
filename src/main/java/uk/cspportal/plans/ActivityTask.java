package uk.cspportal.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.Role;

/**
 * Who does an activity and by when; a plan need not print any of it.
 *
 * @param organisationName what the organisation is called; may be empty
 * @param role the role in the portal whose task it is
 * @param handedTo the person who may report on it beside officers, and may see nothing else of the plan
 * @param milestoneKey the milestone guideline of which it is a step
 * @param learning the review or self-assessment that it comes from, if it comes from one
 */
public record ActivityTask(
        @Nullable ActivityOrganisation organisation,
        String organisationName,
        @Nullable Role role,
        @Nullable PersonId handedTo,
        @Nullable LocalDate due,
        @Nullable String milestoneKey,
        @Nullable Learning learning) {

    static final ActivityTask NOBODYS = new ActivityTask(null, "", null, null, null, null, null);
}
