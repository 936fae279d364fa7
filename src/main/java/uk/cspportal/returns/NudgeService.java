package uk.cspportal.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** Asking whoever holds a return's step to go on: by the policing body's office, once a day and step. */
@Service
@Transactional
public class NudgeService {

    /** Fits what is kept of it. */
    public static final int LONGEST = 500;

    private final ReturnStore store;
    private final NudgeRepository nudges;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    NudgeService(ReturnStore store, NudgeRepository nudges, Tenants tenants, ApplicationEventPublisher events) {
        this.store = store;
        this.nudges = nudges;
        this.tenants = tenants;
        this.events = events;
    }

    /** The last nudge of each return below a force area in a quarter, at whichever step it was. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.PERFORMANCE)
    public Map<TenantId, Nudge> last(TenantId tenant, Quarter quarter) {
        var below = tenants.childrenEver(tenant).stream()
                .map(child -> child.tenant().id().value())
                .toList();
        var wholes = below.isEmpty() ? List.<QuarterlyReturn>of() : store.returns.ofTenants(below, quarter.code());
        return wholes.isEmpty()
                ? Map.of()
                : nudges
                        .ofReturns(
                                below, wholes.stream().map(QuarterlyReturn::id).toList())
                        .stream()
                        .map(NudgeEntity::toNudge)
                        .collect(Collectors.toMap(Nudge::tenant, Function.identity(), (earlier, later) -> later));
    }

    /**
     * Tells whoever holds the step, who asks and the message, if there is one.
     *
     * @throws ConflictException when they were asked today, or nobody but the caller's office holds the step
     * @throws InvalidInputException at {@code message}, when it is too long
     */
    @PreAuthorize(Rights.PERFORMANCE)
    public void nudge(TenantId tenant, Quarter quarter, String message) {
        var words = Texts.plain(message).strip();
        if (words.length() > LONGEST) {
            throw new InvalidInputException("message", Messages.text("returns.nudge.error.long", LONGEST));
        }
        var whole = store.get(tenant, quarter);
        var step = whole.state();
        if (step == ReturnState.SIGNED || step == ReturnState.PUBLISHED) {
            throw new ConflictException(Messages.text("returns.nudge.error.step"));
        }
        var now = store.now();
        var today = LocalDate.ofInstant(now, Formats.LONDON);
        if (nudges.count(tenant.value(), whole.id(), step, today) > 0) {
            throw new ConflictException(Messages.text("returns.nudge.error.today"));
        }
        var by = store.caller().name();
        var kept = words.isEmpty() ? null : words;
        try {
            nudges.saveAndFlush(new NudgeEntity(whole, kept, by, now));
        } catch (DataIntegrityViolationException e) {
            throw new ConflictException(Messages.text("returns.nudge.error.today"));
        }
        store.tell(whole, null, EventKind.NUDGED, null, null, kept);
        events.publishEvent(new Nudged(tenant, quarter, step, today, by, kept));
    }
}
