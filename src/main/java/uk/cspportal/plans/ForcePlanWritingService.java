package uk.cspportal.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Rights;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/**
 * Writes a force area’s plans: a successor is prepared by the policing body’s office and published with the
 * day from which it applies. Each part is saved on its own, against the version that its writer saw.
 */
@Service
@Transactional
public class ForcePlanWritingService {

    private static final int TITLE = 200;
    private static final int PERIOD = 40;

    private final ForcePlanRepository plans;
    private final ForcePlanParts parts;
    private final ForcePlanCopy copy;
    private final Access access;
    private final Tenants tenants;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ForcePlanWritingService(
            ForcePlanRepository plans,
            ForcePlanParts parts,
            ForcePlanCopy copy,
            Access access,
            Tenants tenants,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.parts = parts;
        this.copy = copy;
        this.access = access;
        this.tenants = tenants;
        this.clock = clock;
        this.events = events;
    }

    /** The area’s plans, the latest first; what is being prepared only for those who prepare it. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.ANY_MEMBER)
    public List<ForcePlanSheet> list(TenantId tenant) {
        boolean writes = access.holds(tenant, Role.PERFORMANCE);
        var published = published(tenant);
        return plans.all(tenant.value()).stream()
                .filter(p -> writes || p.state() == ForcePlanState.PUBLISHED)
                .map(p -> parts.sheet(p, published, LocalDate.now(clock)))
                .toList();
    }

    /** Begins a successor, with the priorities of the plan in force to write on or with none. */
    @PreAuthorize(Rights.PERFORMANCE)
    public ForcePlanId begin(TenantId tenant, ForcePlanHead typed, boolean copyForward) {
        if (tenants.get(tenant).kind() != TenantKind.FORCE_AREA) {
            throw new NotFoundException(Messages.text("plans.force.write.no-area"));
        }
        var head = checked(tenant, typed, null);
        var latest = published(tenant).stream().findFirst();
        var plan = plans.saveAndFlush(ForcePlanEntity.inPreparation(tenant, head));
        if (copyForward) {
            latest.ifPresent(before -> copy.copy(before, plan));
        }
        tell(plan, "force-plan.begun", null, head.title());
        return new ForcePlanId(plan.id());
    }

    /** What the plan is called and when it applies. */
    @PreAuthorize(Rights.PERFORMANCE)
    public void rename(TenantId tenant, ForcePlanId id, int seen, ForcePlanHead typed) {
        var plan = get(tenant, id);
        if (plan.version() != seen) {
            throw new StaleForcePartException(plan.head().title(), plan.version());
        }
        var head = checked(tenant, typed, plan);
        if (plan.state() == ForcePlanState.PUBLISHED
                && !plan.validFrom().equals(head.validFrom())
                && !plan.validFrom().isAfter(LocalDate.now(clock))) {
            throw new InvalidInputException("from", Messages.text("plans.force.write.begun"));
        }
        var before = words(plan.head());
        plan.say(head);
        tell(plan, "force-plan.changed", before, words(head));
    }

    /** Opens a prepared plan to everyone below; each partnership is asked to review its links. */
    @PreAuthorize(Rights.PERFORMANCE)
    public void publish(TenantId tenant, ForcePlanId id) {
        var plan = get(tenant, id);
        if (plan.state() == ForcePlanState.PUBLISHED) {
            throw new ConflictException(Messages.text("plans.force.write.published-already"));
        }
        var sheet = parts.sheet(plan, List.of(), LocalDate.now(clock));
        if (sheet.priorities().isEmpty()) {
            throw new ConflictException(Messages.text("plans.force.write.no-priorities"));
        }
        if (plan.validFrom().isBefore(LocalDate.now(clock))) {
            throw new ConflictException(Messages.text("plans.force.write.past", Formats.date(plan.validFrom())));
        }
        plan.publish();
        List.of(
                        ForcePriorityEntity.class,
                        AreaOfFocusEntity.class,
                        ForcePriorityMeasureEntity.class,
                        ForceNationalEntity.class,
                        ForceNationalAreaEntity.class)
                .forEach(kind -> parts.of(kind, plan).forEach(row -> row.open(plan.audience())));
        events.publishEvent(new ForcePlanPublished(tenant.value(), plan.head().title(), plan.validFrom()));
    }

    private ForcePlanHead checked(TenantId tenant, ForcePlanHead typed, @Nullable ForcePlanEntity plan) {
        var head = new ForcePlanHead(
                text("title", typed.title(), TITLE),
                optional("period", typed.period(), PERIOD),
                typed.validFrom(),
                typed.validTo());
        if (head.validTo() != null && head.validTo().isBefore(head.validFrom())) {
            throw new InvalidInputException("to", Messages.text("plans.problem.ends-before-begin"));
        }
        boolean moved = plan == null || !plan.validFrom().equals(head.validFrom());
        if (moved && plans.beginsOn(tenant.value(), head.validFrom())) {
            throw new InvalidInputException(
                    "from", Messages.text("plans.force.same-day", Formats.date(head.validFrom())));
        }
        return head;
    }

    /** What was typed, as plain text; refused where it is nothing, or more than is kept. */
    static String text(String place, @Nullable String typed, int longest) {
        var text = optional(place, typed, longest);
        if (text == null) {
            throw new InvalidInputException(place, Messages.text("plans.problem.missing"));
        }
        return text;
    }

    private static @Nullable String optional(String place, @Nullable String typed, int longest) {
        var text = typed == null ? "" : PlainText.of(typed);
        if (text.length() > longest) {
            throw new InvalidInputException(place, Messages.text("plans.problem.long", longest, text.length()));
        }
        return text.isEmpty() ? null : text;
    }

    private List<ForcePlanEntity> published(TenantId tenant) {
        return plans.all(tenant.value()).stream()
                .filter(p -> p.state() == ForcePlanState.PUBLISHED)
                .toList();
    }

    private ForcePlanEntity get(TenantId tenant, ForcePlanId id) {
        return plans.find(tenant.value(), id.value())
                .orElseThrow(() -> new NotFoundException(Messages.text("plans.unknown")));
    }

    private static String words(ForcePlanHead head) {
        return Messages.text(
                "plans.force.write.words",
                head.title(),
                head.period() == null ? "" : head.period(),
                head.validFrom(),
                head.validTo() == null ? "" : head.validTo());
    }

    private void tell(ForcePlanEntity plan, String action, @Nullable String from, @Nullable String to) {
        events.publishEvent(
                new ForcePlanWritten(plan.tenant().value(), action, "force plan from " + plan.validFrom(), from, to));
    }
}
