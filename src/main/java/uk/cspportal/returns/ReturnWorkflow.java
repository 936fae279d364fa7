package uk.cspportal.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.commentary.CommentaryLock;
import uk.cspportal.identity.Rights;
import uk.cspportal.plans.PlanService;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** The way of a return from opening to publication, and back again for named lines. */
@Service
@Transactional
public class ReturnWorkflow {

    private final ReturnStore store;
    private final ReturnOpening opening;
    private final LineReader reader;
    private final SignedFigures figures;
    private final SendBack sendBack;
    private final SignatureBarriers barriers;
    private final ReturnVersions versions;
    private final PlanService plans;
    private final CommentaryLock commentary;
    private final ApplicationEventPublisher events;

    ReturnWorkflow(
            ReturnStore store,
            ReturnOpening opening,
            LineReader reader,
            SignedFigures figures,
            SendBack sendBack,
            SignatureBarriers barriers,
            ReturnVersions versions,
            PlanService plans,
            CommentaryLock commentary,
            ApplicationEventPublisher events) {
        this.store = store;
        this.opening = opening;
        this.reader = reader;
        this.figures = figures;
        this.sendBack = sendBack;
        this.barriers = barriers;
        this.versions = versions;
        this.plans = plans;
        this.commentary = commentary;
        this.events = events;
    }

    /** Opens the quarter's return with a line per guideline of the plan that applied at its end. */
    @PreAuthorize(Rights.PERFORMANCE)
    public void open(TenantId tenant, Quarter quarter, ReturnDates dates) {
        opening.open(
                tenant,
                quarter,
                dates,
                plans.inForce(tenant, quarter.lastMonth().atEndOfMonth()));
    }

    /** What is missing, by line; empty when the return can be submitted. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.OFFICER)
    public Map<String, List<Missing>> missing(TenantId tenant, Quarter quarter) {
        var whole = store.get(tenant, quarter);
        var missing = new LinkedHashMap<String, List<Missing>>();
        for (var line : reader.read(whole, store.lines(whole))) {
            if (line.state() != LineState.READY) {
                missing.put(
                        line.guideline().key(),
                        line.missing().isEmpty()
                                ? List.of(new Missing("ready", Messages.text("returns.missing.ready")))
                                : line.missing());
            }
        }
        return missing;
    }

    /** @throws ConflictException listing the lines that are not ready */
    @PreAuthorize(Rights.OFFICER)
    public void submit(TenantId tenant, Quarter quarter) {
        var whole = store.get(tenant, quarter);
        var missing = missing(tenant, quarter);
        if (whole.state() == ReturnState.OPEN && !missing.isEmpty()) {
            throw new ConflictException(
                    Messages.text("returns.error.incomplete", String.join(", ", missing.keySet())),
                    missing.entrySet().stream()
                            .flatMap(e -> e.getValue().stream().map(m -> e.getKey() + ": " + m.message()))
                            .toList());
        }
        whole.submit(store.caller(), store.now());
        store.lock(whole, store.lines(whole));
        told(whole, EventKind.SUBMITTED, ReturnState.OPEN, null);
    }

    /** @throws StaleReturnException when the return is not as the caller read it, at {@code version} */
    @PreAuthorize(Rights.POLICE_LEAD)
    public void commentComplete(TenantId tenant, Quarter quarter, int version) {
        requireSeen(tenant, quarter, ReturnState.WITH_POLICE, version);
        commentComplete(tenant, quarter);
    }

    @PreAuthorize(Rights.POLICE_LEAD)
    public void commentComplete(TenantId tenant, Quarter quarter) {
        var whole = store.get(tenant, quarter);
        whole.commentComplete();
        commentary.lock(tenant, quarter);
        told(whole, EventKind.COMMENTED, ReturnState.WITH_POLICE, null);
    }

    /** Why the caller cannot sign the return, in words; empty when they can. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.APPROVER)
    public Optional<SignatureBarrier> signatureBarrier(TenantId tenant, Quarter quarter) {
        return barriers.of(store.get(tenant, quarter));
    }

    /** @throws StaleReturnException when the return is not as the caller read it, at {@code version} */
    @PreAuthorize(Rights.APPROVER)
    public void approve(TenantId tenant, Quarter quarter, int version) {
        requireSeen(tenant, quarter, ReturnState.FOR_SIGN_OFF, version);
        approve(tenant, quarter);
    }

    /** Signs what came since the signature before, and keeps the whole; figures changed on lines become figures of their measures. */
    @PreAuthorize(Rights.APPROVER)
    public void approve(TenantId tenant, Quarter quarter) {
        var whole = store.get(tenant, quarter);
        if (whole.state() == ReturnState.FOR_SIGN_OFF) {
            barriers.of(whole).ifPresent(barrier -> {
                throw new ConflictException(barrier.why(), barrier.saved());
            });
        }
        var changed = store.figuresChangedSinceSignature(whole);
        whole.sign(store.caller(), store.now());
        figures.record(whole, changed);
        versions.keepSigned(whole);
        told(whole, EventKind.SIGNED, ReturnState.FOR_SIGN_OFF, null);
    }

    /** Sends named lines back with a question; the others stay as they were submitted. */
    @PreAuthorize(Rights.APPROVER_OR_PERFORMANCE)
    public void query(TenantId tenant, Quarter quarter, Set<String> lines, String message) {
        var whole = store.get(tenant, quarter);
        whole.requireQueryable();
        sendBack.send(whole, lines, message, EventKind.QUERIED, QuarterlyReturn::sendBack);
    }

    /** Opens named lines of a signed or published return again, for a reason. */
    @PreAuthorize(Rights.APPROVER_OR_PERFORMANCE)
    public void reopen(TenantId tenant, Quarter quarter, Set<String> lines, ReopenReason reason, String message) {
        var whole = store.get(tenant, quarter);
        whole.requireReopenable();
        var why = Messages.text("returns.reopen", Messages.text("returns.reopen", reason), message);
        sendBack.send(whole, lines, why, EventKind.REOPENED, QuarterlyReturn::reopen);
    }

    /** @throws StaleReturnException when the return is not as the caller read it, at {@code version} */
    @PreAuthorize(Rights.PERFORMANCE)
    public void publish(TenantId tenant, Quarter quarter, int version) {
        requireSeen(tenant, quarter, ReturnState.SIGNED, version);
        publish(tenant, quarter);
    }

    @PreAuthorize(Rights.PERFORMANCE)
    public void publish(TenantId tenant, Quarter quarter) {
        var whole = store.get(tenant, quarter);
        whole.publish(store.now());
        told(whole, EventKind.PUBLISHED, ReturnState.SIGNED, null);
    }

    /** A return that has left the step is refused by the step itself, with a better reason. */
    private void requireSeen(TenantId tenant, Quarter quarter, ReturnState state, int version) {
        var whole = store.get(tenant, quarter);
        if (whole.state() == state && whole.version() != version) {
            throw new StaleReturnException();
        }
    }

    private void told(QuarterlyReturn whole, EventKind kind, @Nullable ReturnState before, @Nullable String why) {
        store.tell(whole, null, kind, null, null, null);
        events.publishEvent(ReturnMoved.of(whole, kind, before, why));
    }
}
