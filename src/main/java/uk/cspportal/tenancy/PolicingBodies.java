package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;

/**
 * Who governs policing in a force area, and when: a Police and Crime Commissioner today, its
 * successor after May 2028. Never two at a time.
 */
@Service
public class PolicingBodies {

    private static final int NAME_LENGTH = 160;
    private static final int KIND_LENGTH = 120;

    private final PolicingBodyRepository bodies;
    private final TenantNodeRepository nodes;
    private final ApplicationEventPublisher events;

    PolicingBodies(PolicingBodyRepository bodies, TenantNodeRepository nodes, ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.nodes = nodes;
        this.events = events;
    }

    /** All of a force area, the first first. */
    @PreAuthorize(TenantRights.READ_PROFILE)
    @Transactional(readOnly = true)
    public List<PolicingBody> list(TenantId tenant) {
        return all(tenant);
    }

    /** The one that governs on a day. */
    @PreAuthorize(TenantRights.READ_PROFILE)
    @Transactional(readOnly = true)
    public Optional<PolicingBody> on(TenantId tenant, LocalDate day) {
        return all(tenant).stream().filter(b -> b.governsOn(day)).findFirst();
    }

    /** @throws InvalidInputException with every problem and its remedy, an overlap among them */
    @PreAuthorize(TenantRights.PLATFORM)
    @Transactional
    public void add(TenantId tenant, PolicingBody.Details details, String reason) {
        var node = forceArea(tenant);
        save(new PolicingBodyEntity(tenant), node, null, details, reason);
    }

    /**
     * @param seen the version that the caller has seen
     * @throws ConflictException when somebody else has changed it since
     */
    @PreAuthorize(TenantRights.PLATFORM)
    @Transactional
    public void change(TenantId tenant, long id, int seen, PolicingBody.Details details, String reason) {
        var node = forceArea(tenant);
        var body = get(tenant, id);
        var before = body.toPolicingBody();
        if (before.version() != seen) {
            throw new ConflictException(Messages.text("tenancy.error.changed"));
        }
        save(body, node, before, details, reason);
    }

    /** Takes out an entry that was never right; one that no longer governs is given a last day instead. */
    @PreAuthorize(TenantRights.PLATFORM)
    @Transactional
    public void remove(TenantId tenant, long id, String reason) {
        var node = forceArea(tenant);
        var given = new Given();
        var why = given.reason(reason);
        given.refuseIfWrong();
        var body = get(tenant, id);
        bodies.delete(body);
        audit(node, "policing-body.removed", body.toPolicingBody(), null, why);
    }

    private void save(
            PolicingBodyEntity body,
            TenantNode node,
            @Nullable PolicingBody before,
            PolicingBody.Details details,
            String reason) {
        var given = new Given();
        var checked = new PolicingBody.Details(
                given.text("name", details.name(), NAME_LENGTH),
                given.text("kind", details.kind(), KIND_LENGTH),
                details.from(),
                details.to());
        var why = given.reason(reason);
        given.checkPeriod(details.from(), details.to());
        all(new TenantId(node.id())).stream()
                .filter(other -> before == null || other.id() != before.id())
                .filter(other -> Given.overlap(other.from(), other.to(), details.from(), details.to()))
                .forEach(other -> given.problem("from", "tenancy.error.overlap", other.name(), period(other)));
        given.refuseIfWrong();
        body.change(checked);
        var after = bodies.saveAndFlush(body).toPolicingBody();
        audit(node, before == null ? "policing-body.added" : "policing-body.changed", before, after, why);
    }

    private TenantNode forceArea(TenantId tenant) {
        var node = nodes.findToChange(tenant.value()).orElseThrow(() -> new NotFoundException("No tenant " + tenant));
        if (node.kind() != TenantKind.FORCE_AREA) {
            throw new ConflictException(Messages.text("tenancy.error.governs-force-area"));
        }
        return node;
    }

    private PolicingBodyEntity get(TenantId tenant, long id) {
        return bodies.findByTenantIdAndId(tenant.value(), id)
                .orElseThrow(() -> new NotFoundException("No policing body " + id));
    }

    private List<PolicingBody> all(TenantId tenant) {
        return bodies.findByTenantIdOrderByValidFrom(tenant.value()).stream()
                .map(PolicingBodyEntity::toPolicingBody)
                .toList();
    }

    private void audit(
            TenantNode node, String action, @Nullable PolicingBody before, @Nullable PolicingBody after, String why) {
        events.publishEvent(new TenantChanged(
                node.id(), action, "policing body of " + node.code(), words(before), words(after), why));
    }

    private static @Nullable String words(@Nullable PolicingBody body) {
        return body == null
                ? null
                : Messages.text("tenancy.policing-body.words", body.name(), body.kind(), period(body));
    }

    private static String period(PolicingBody body) {
        return Given.period(body.from(), body.to());
    }
}
