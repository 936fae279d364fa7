package uk.cspportal.returns;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** Reading and filling in a quarterly return. Which lines a caller sees and changes is {@link LineAccess}'s to say. */
@Service
@Transactional(readOnly = true)
public class ReturnService {

    private final ReturnStore store;
    private final LineAccess access;
    private final LineReader reader;
    private final LineEditor editor;
    private final ApplicationEventPublisher events;

    ReturnService(
            ReturnStore store,
            LineAccess access,
            LineReader reader,
            LineEditor editor,
            ApplicationEventPublisher events) {
        this.store = store;
        this.access = access;
        this.reader = reader;
        this.editor = editor;
        this.events = events;
    }

    /** The tenant's returns, newest first; to those with lines handed over, the returns with such lines. */
    @PreAuthorize(Rights.READ_RETURN)
    public List<ReturnOverview> list(TenantId tenant) {
        var all = store.returns.ofTenant(tenant.value());
        if (access.seesOnlyHanded(tenant)) {
            var mine = new HashSet<>(store.lines.returnsWithLinesOf(
                    tenant.value(), store.caller().personId()));
            all = all.stream().filter(r -> mine.contains(r.id())).toList();
        }
        return store.overviews(all);
    }

    @PreAuthorize(Rights.READ_RETURN)
    public Optional<ReturnOverview> find(TenantId tenant, Quarter quarter) {
        return store.find(tenant, quarter).map(r -> store.overviews(List.of(r)).getFirst());
    }

    /** The return with the lines that the caller may see. */
    @PreAuthorize(Rights.READ_RETURN)
    public WholeReturn get(TenantId tenant, Quarter quarter) {
        var whole = store.get(tenant, quarter);
        var visible = store.lines(whole).stream().filter(access::sees).toList();
        return new WholeReturn(store.overviews(List.of(whole)).getFirst(), reader.read(whole, visible));
    }

    @PreAuthorize(Rights.READ_RETURN)
    public ReturnLine line(TenantId tenant, Quarter quarter, String key) {
        var whole = store.get(tenant, quarter);
        return reader.read(whole, visible(whole, key));
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
        var line = editable(whole, key, version);
        editor.apply(whole, line, change);
        draftsOf(line).stream()
                .filter(d -> change.texts().containsKey(d.field()))
                .forEach(store.drafts::delete);
        store.lines.saveAndFlush(line);
        return reader.read(whole, line);
    }

    /** Keeps what the caller is typing, for nobody else; called within two seconds of each stroke. */
    @Transactional
    @PreAuthorize(Rights.EDIT_LINES)
    public void saveDraft(TenantId tenant, Quarter quarter, String key, LineText field, String text) {
        var whole = store.get(tenant, quarter);
        var line = visible(whole, key);
        access.requireEditable(whole, line);
        var draft = draftsOf(line).stream()
                .filter(d -> d.field() == field)
                .findFirst()
                .orElseGet(() -> new DraftEntity(line, store.caller().id(), field));
        draft.save(Limits.text(field, text), store.now());
        store.drafts.save(draft);
    }

    /** What the caller typed and did not yet make a version of. */
    @PreAuthorize(Rights.READ_RETURN)
    public Map<LineText, String> drafts(TenantId tenant, Quarter quarter, String key) {
        var typed = new EnumMap<LineText, String>(LineText.class);
        draftsOf(visible(store.get(tenant, quarter), key)).forEach(d -> typed.put(d.field(), d.draft()));
        return typed;
    }

    /** @throws ConflictException naming everything that is missing */
    @Transactional
    @PreAuthorize(Rights.EDIT_LINES)
    public ReturnLine markReady(TenantId tenant, Quarter quarter, String key, int version) {
        var whole = store.get(tenant, quarter);
        var line = editable(whole, key, version);
        var missing = reader.read(whole, line).missing();
        if (!missing.isEmpty()) {
            throw new ConflictException(
                    Messages.text("returns.error.not-ready", key),
                    missing.stream().map(Missing::message).toList());
        }
        return become(whole, line, LineState.READY, EventKind.READY);
    }

    /** Takes a ready line back to be worked on. */
    @Transactional
    @PreAuthorize(Rights.EDIT_LINES)
    public ReturnLine reopenLine(TenantId tenant, Quarter quarter, String key, int version) {
        var whole = store.get(tenant, quarter);
        var line = editable(whole, key, version);
        return store.progress(line).state() == LineState.READY
                ? become(whole, line, LineState.IN_PROGRESS, EventKind.NOT_READY)
                : reader.read(whole, line);
    }

    /** Hands a line to the person who holds its figure, or with null back to the officers. */
    @Transactional
    @PreAuthorize(Rights.OFFICER)
    public ReturnLine handOver(TenantId tenant, Quarter quarter, String key, @Nullable PersonId holder, String label) {
        var whole = store.get(tenant, quarter);
        var line = visible(whole, key);
        access.requireEditable(whole, line);
        var before = line.heldBy();
        line.handTo(holder, label, store.now());
        store.tell(whole, key, EventKind.HANDED_OVER, null, before, label);
        events.publishEvent(new LineChanged(tenant, quarter, key, "return.handed-over", before, label, null));
        store.lines.saveAndFlush(line);
        return reader.read(whole, line);
    }

    /** Everything that was said and changed on a line, newest first. */
    @PreAuthorize(Rights.READ_RETURN)
    public List<LineEvent> history(TenantId tenant, Quarter quarter, String key) {
        var whole = store.get(tenant, quarter);
        visible(whole, key);
        return store.history(whole, key);
    }

    private ReturnLine become(QuarterlyReturn whole, LineEntity line, LineState next, EventKind told) {
        var progress = store.progress(line);
        var before = progress.state();
        if (before != next) {
            line.touch(store.now());
            if (next == LineState.READY) {
                line.answered();
            }
            progress.become(next);
            store.tell(whole, line.key(), told, null, null, null);
            events.publishEvent(new LineChanged(
                    whole.tenant(),
                    whole.quarter(),
                    line.key(),
                    "return.line-state",
                    before.name(),
                    next.name(),
                    null));
            store.lines.saveAndFlush(line);
        }
        return reader.read(whole, line);
    }

    private LineEntity visible(QuarterlyReturn whole, String key) {
        var line = store.line(whole, key);
        if (!access.sees(line)) {
            throw ReturnStore.unknownLine(whole, key);
        }
        return line;
    }

    private LineEntity editable(QuarterlyReturn whole, String key, int version) {
        var line = store.lineToChange(whole, key);
        access.requireEditable(whole, line);
        if (line.version() != version) {
            throw new StaleLineException(reader.read(whole, line));
        }
        return line;
    }

    private List<DraftEntity> draftsOf(LineEntity line) {
        return store.drafts.find(
                line.tenant().value(), line.id(), store.caller().personId());
    }
}
