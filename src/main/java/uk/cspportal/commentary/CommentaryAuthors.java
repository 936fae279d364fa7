package uk.cspportal.commentary;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.PersonId;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * Who wrote a quarter's commentary, for the module above, which lets nobody sign their own words. No use
 * case of its own: who may ask is checked there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class CommentaryAuthors {

    private final CommentaryVersionRepository versions;
    private final PlannedActionVersionRepository actions;

    CommentaryAuthors(CommentaryVersionRepository versions, PlannedActionVersionRepository actions) {
        this.versions = versions;
        this.actions = actions;
    }

    /** The guidelines on which the person wrote after that moment. */
    public List<String> written(TenantId tenant, Quarter quarter, PersonId person, Instant since) {
        return versions.writtenBy(tenant.value(), quarter.code(), person.value(), since);
    }

    /** The guidelines of which the person wrote a planned action after that moment. */
    public List<String> planned(TenantId tenant, Quarter quarter, PersonId person, Instant since) {
        return actions.changedBy(tenant.value(), quarter.code(), person.value(), since);
    }
}
