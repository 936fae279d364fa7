package uk.cspportal.commentary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * The police area lead's part of a quarter: commentary and outlook per guideline and priority, planned actions,
 * and drafts of what is being typed. Nothing changes while the quarter is locked.
 */
@Service
@Transactional
public class CommentaryService {

    private final CommentaryTexts texts;
    private final CommentaryRecord record;
    private final Readership readership;
    private final CommentaryLock lock;
    private final CommentaryDrafts drafts;
    private final PlannedActions actions;
    private final CurrentPerson current;

    CommentaryService(
            CommentaryTexts texts,
            CommentaryRecord record,
            Readership readership,
            CommentaryLock lock,
            CommentaryDrafts drafts,
            PlannedActions actions,
            CurrentPerson current) {
        this.texts = texts;
        this.record = record;
        this.readership = readership;
        this.lock = lock;
        this.drafts = drafts;
        this.actions = actions;
        this.current = current;
    }

    /** What the police say about a quarter, with the actions still open from quarters before. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public QuarterCommentary of(TenantId tenant, Quarter quarter) {
        return record.of(tenant, quarter, readership.of(tenant));
    }

    /** Every wording of a guideline's commentary, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<Commentary> history(TenantId tenant, Quarter quarter, String guideline) {
        var seen = readership.of(tenant);
        return texts.history(tenant, quarter, guideline).stream()
                .flatMap(said -> said.asReadBy(seen).stream())
                .toList();
    }

    /**
     * Writes the commentary on a guideline or a priority; the wording before is kept as a version.
     *
     * @param expectedRevision the revision the caller saw, 0 when nothing was written yet
     * @param checked whether the caller answered that what goes further may be read
     * @throws CommentaryUncheckedException when texts go further and the caller has not answered
     * @throws CommentaryChangedException when somebody else wrote meanwhile
     * @throws ConflictException when the commentary is complete
     */
    @PreAuthorize(Rights.POLICE_LEAD)
    public Commentary write(
            TenantId tenant,
            Quarter quarter,
            String guideline,
            Wording wording,
            int expectedRevision,
            boolean checked) {
        lock.requireOpen(tenant, quarter, guideline);
        var written = texts.write(tenant, quarter, guideline, wording, expectedRevision, checked, author());
        drafts.discard(tenant, quarter, guideline);
        return written;
    }

    /** Keeps what the caller has typed so far, for the caller alone; tells when. */
    @PreAuthorize(Rights.POLICE_LEAD)
    public Instant saveDraft(TenantId tenant, Quarter quarter, String guideline, Wording typed, int basedOn) {
        lock.requireOpen(tenant, quarter, guideline);
        CommentaryTexts.checkLength(typed);
        return drafts.keep(tenant, quarter, guideline, typed, basedOn);
    }

    /** The caller's own drafts of a quarter, by guideline. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.POLICE_LEAD)
    public Map<String, CommentaryDraft> drafts(TenantId tenant, Quarter quarter) {
        return drafts.mine(tenant, quarter);
    }

    @PreAuthorize(Rights.POLICE_LEAD)
    public void discardDraft(TenantId tenant, Quarter quarter, String guideline) {
        drafts.discard(tenant, quarter, guideline);
    }

    /** Adds a planned action under the guideline's next number. */
    @PreAuthorize(Rights.POLICE_LEAD)
    public PlannedAction addAction(TenantId tenant, Quarter quarter, String guideline, ActionDetails details) {
        lock.requireOpen(tenant, quarter, guideline);
        return actions.add(tenant, quarter, guideline, details, author());
    }

    /** Changes an action from this quarter on; quarters before keep what it said then. */
    @PreAuthorize(Rights.POLICE_LEAD)
    public PlannedAction changeAction(
            TenantId tenant, Quarter quarter, PlannedActionId id, int expectedRevision, ActionDetails details) {
        var action = actions.get(tenant, id);
        lock.requireOpen(tenant, quarter, action.guideline());
        return actions.change(tenant, quarter, action, expectedRevision, before -> details, author());
    }

    /** Drops an action; its number is not given again. */
    @PreAuthorize(Rights.POLICE_LEAD)
    public PlannedAction dropAction(TenantId tenant, Quarter quarter, PlannedActionId id, int expectedRevision) {
        var action = actions.get(tenant, id);
        lock.requireOpen(tenant, quarter, action.guideline());
        return actions.change(
                tenant,
                quarter,
                action,
                expectedRevision,
                before -> new ActionDetails(before.text(), before.owner(), before.due(), ActionStatus.DROPPED),
                author());
    }

    private String author() {
        return current.get().name();
    }
}
