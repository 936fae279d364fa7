package uk.cspportal.commentary;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * What each person has typed and not saved. Every question names the person: the tenant's filter
 * alone would show one colleague's half-written words to another.
 */
@Component
class CommentaryDrafts {

    private final CommentaryDraftRepository drafts;
    private final CurrentPerson current;
    private final Clock clock;

    CommentaryDrafts(CommentaryDraftRepository drafts, CurrentPerson current, Clock clock) {
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    Instant keep(TenantId tenant, Quarter quarter, String guideline, Wording typed, int basedOn) {
        var person = current.get().id();
        var draft = drafts.find(tenant.value(), person.value(), quarter.code(), guideline)
                .orElseGet(() -> drafts.save(new CommentaryDraftEntity(tenant, person, quarter, guideline)));
        var now = clock.instant();
        draft.keep(typed, basedOn, now);
        drafts.flush();
        return now;
    }

    Map<String, CommentaryDraft> mine(TenantId tenant, Quarter quarter) {
        return drafts.of(tenant.value(), current.get().personId(), quarter.code()).stream()
                .map(CommentaryDraftEntity::toDraft)
                .collect(Collectors.toUnmodifiableMap(CommentaryDraft::guideline, d -> d));
    }

    void discard(TenantId tenant, Quarter quarter, String guideline) {
        current.find()
                .flatMap(p -> drafts.find(tenant.value(), p.personId(), quarter.code(), guideline))
                .ifPresent(drafts::delete);
    }
}
