package uk.cspportal.returns;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.plans.Guideline;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** Reading and filling in a quarterly return. Which lines a caller sees and changes is {@link LineAccess}'s to say. */
@Service
@Transactional(readOnly = true)
public class ReturnService {

    private final ReturnStore store;
    private final LineAccess access;
    private final LineFinder find;
    private final LineReader reader;
    private final LineEditor editor;
    private final LineDrafts drafts;
    private final ReturnTimeline timeline;
    private final ApplicationEventPublisher events;

    ReturnService(
            ReturnStore store,
            LineAccess access,
            LineFinder find,
            LineReader reader,
            LineEditor editor,
            LineDrafts drafts,
            ReturnTimeline timeline,
            ApplicationEventPublisher events) {
        this.store = store;
        this.access = access;
        this.find = find;
        this.reader = reader;
        this.editor = editor;
        this.drafts = drafts;
        this.timeline = timeline;
        this.events = events;
    }

    /** The tenant's returns, newest first; to those with lines handed over, the returns with such lines. */
    @PreAuthorize(Rights.READ_RETURN)
    public List<ReturnOverview> list(TenantId tenant) {
        var all = store.returns.ofTenant(tenant.value());
        return access.seesOnlyHanded(tenant)
                ? all.stream().flatMap(r -> handed(r).stream()).toList()
                : store.overviews(all);
    }

    @PreAuthorize(Rights.READ_RETURN)
    public Optional<ReturnOverview> find(TenantId tenant, Quarter quarter) {
        return store.find(tenant, quarter).flatMap(this::overview);
    }

    /**
     * The return with the lines that the caller may see.
     *
     * @throws NotFoundException also when the caller sees handed lines only and this return has none
     */
    @PreAuthorize(Rights.READ_RETURN)
    public WholeReturn get(TenantId tenant, Quarter quarter) {
        var whole = store.get(tenant, quarter);
        var overview = overview(whole).orElseThrow(() -> ReturnStore.unknownReturn(quarter));
        return new WholeReturn(overview, reader.read(whole, visible(whole)));
    }

    @PreAuthorize(Rights.READ_RETURN)
    public ReturnLine line(TenantId tenant, Quarter quarter, String key) {
        var whole = store.get(tenant, quarter);
        return reader.read(whole, find.visible(whole, key));
    }

    /** The guidelines whose lines the caller may see, in the plan's order: the way through a return without reading it. */
    @PreAuthorize(Rights.READ_RETURN)
    public List<Guideline> guidelines(TenantId tenant, Quarter quarter) {
        var whole = store.get(tenant, quarter);
        return reader.guidelines(whole, visible(whole));
    }

    /** All guidelines of the return, also those whose lines the caller may not see yet: the plan says them anyway. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<Guideline> allGuidelines(TenantId tenant, Quarter quarter) {
        return reader.guidelines(store.get(tenant, quarter));
    }

    /**
     * Changes texts and figures of a line. What the caller typed there before is no draft any more.
     *
     * @throws StaleLineException when somebody else changed the line since {@code version}
     */
    @Transactional
    @PreAuthorize(Rights.EDIT_LINES)
    public ReturnLine changeLine(TenantId tenant, Quarter quarter, String key, int version, LineChange change) {
        var whole = store.get(tenant, quarter);
        var line = find.editable(whole, key, version);
        editor.apply(whole, line, change);
        store.lines.saveAndFlush(line);
        var now = reader.read(whole, line);
        drafts.forget(
                line, change, now.values().stream().map(LineValue::measure).toList());
        return now;
    }

    /** @throws ConflictException naming everything that is missing */
    @Transactional
    @PreAuthorize(Rights.EDIT_LINES)
    public ReturnLine markReady(TenantId tenant, Quarter quarter, String key, int version) {
        var whole = store.get(tenant, quarter);
        var line = find.editable(whole, key, version);
        var seen = reader.read(whole, line);
        if (!seen.missing().isEmpty()) {
            throw new ConflictException(
                    Messages.text("returns.error.not-ready", key),
                    seen.missing().stream().map(Missing::message).toList());
        }
        return become(whole, line, seen, LineState.READY, EventKind.READY);
    }

    /** Takes a ready line back to be worked on. */
    @Transactional
    @PreAuthorize(Rights.EDIT_LINES)
    public ReturnLine reopenLine(TenantId tenant, Quarter quarter, String key, int version) {
        var whole = store.get(tenant, quarter);
        var line = find.editable(whole, key, version);
        var seen = reader.read(whole, line);
        return seen.state() == LineState.READY
                ? become(whole, line, seen, LineState.IN_PROGRESS, EventKind.NOT_READY)
                : seen;
    }

    /** Everything that was said and changed on a line, newest first. */
    @PreAuthorize(Rights.READ_RETURN)
    public List<LineEvent> history(TenantId tenant, Quarter quarter, String key) {
        return timeline.ofLine(tenant, quarter, key);
    }

    private ReturnLine become(QuarterlyReturn whole, LineEntity line, ReturnLine seen, LineState next, EventKind told) {
        if (seen.state() == next) {
            return seen;
        }
        line.touch(store.now());
        if (next == LineState.READY) {
            line.answered();
        }
        store.progress(line).become(next);
        store.tell(whole, line.key(), told, null, null, null);
        events.publishEvent(new LineChanged(
                whole.tenant(),
                whole.quarter(),
                line.key(),
                "return.line-state",
                seen.state().name(),
                next.name(),
                null));
        store.lines.saveAndFlush(line);
        return seen.moved(next, line.query(), line.version());
    }

    private List<LineEntity> visible(QuarterlyReturn whole) {
        return store.lines(whole).stream()
                .filter(line -> access.sees(whole, line))
                .toList();
    }

    /** How far the return is, as far as the caller may know. */
    private Optional<ReturnOverview> overview(QuarterlyReturn whole) {
        return access.seesOnlyHanded(whole.tenant())
                ? handed(whole)
                : Optional.of(store.overviews(List.of(whole)).getFirst());
    }

    /** Counts the lines handed to the caller alone; empty without one. */
    private Optional<ReturnOverview> handed(QuarterlyReturn whole) {
        var mine = visible(whole).stream().map(LineEntity::id).toList();
        return mine.isEmpty() ? Optional.empty() : Optional.of(store.overview(whole, mine));
    }
}
