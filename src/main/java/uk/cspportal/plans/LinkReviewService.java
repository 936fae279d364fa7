package uk.cspportal.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/**
 * Asks each partnership, once a later force plan is published, what becomes of its links. Nothing is linked
 * anew by itself: the portal proposes, the officer decides, link by link.
 */
@Service
@Transactional
public class LinkReviewService {

    private static final int REASON = 1000;

    private final LocalPlanRepository plans;
    private final ForcePlanRepository forcePlans;
    private final ForcePlanStore store;
    private final PlanRows rows;
    private final LinkDecisions decisions;
    private final Tenants tenants;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LinkReviewService(
            LocalPlanRepository plans,
            ForcePlanRepository forcePlans,
            ForcePlanStore store,
            PlanRows rows,
            LinkDecisions decisions,
            Tenants tenants,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.forcePlans = forcePlans;
        this.store = store;
        this.rows = rows;
        this.decisions = decisions;
        this.tenants = tenants;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** The links of the plan in force to a force plan before the latest published one, if there are any. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Optional<LinkReview> review(TenantId tenant) {
        var area = tenants.above(tenant, TenantKind.FORCE_AREA).map(Tenant::id);
        var published = area.map(this::published).orElse(List.of());
        if (published.isEmpty()) {
            return Optional.empty();
        }
        var latest = store.assemble(published.getFirst());
        var links = links(List.of(tenant), latest);
        if (links.isEmpty()) {
            return Optional.empty();
        }
        var before = published.stream()
                .skip(1)
                .map(store::assemble)
                .flatMap(p -> p.priorities().stream())
                .collect(Collectors.toMap(p -> p.id().value(), Function.identity()));
        var decided = decided(links, latest);
        return Optional.of(new LinkReview(
                latest,
                links.stream()
                        .map(l -> item(l, before, latest, decided.get(l.id())))
                        .toList()));
    }

    /** How far each partnership of a force area is with the latest published plan; those without such links are left out. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')")
    public List<LinkReviewState> below(TenantId tenant) {
        var published = published(tenant);
        if (published.isEmpty()) {
            return List.of();
        }
        var latest = store.assemble(published.getFirst());
        var links = links(tenants.childrenOf(tenant).stream().map(Tenant::id).toList(), latest);
        var decided = decided(links, latest);
        return links.stream().collect(Collectors.groupingBy(LocalPriorityEntity::tenant)).entrySet().stream()
                .map(e -> new LinkReviewState(e.getKey(), e.getValue().size(), (int) e.getValue().stream()
                        .filter(l -> !decided.containsKey(l.id()))
                        .count()))
                .toList();
    }

    /** Decides about one link under the latest published force plan. */
    @PreAuthorize(Rights.OFFICER)
    public void decide(TenantId tenant, ForcePlanId forcePlan, LinkChoice choice) {
        var area = tenants.above(tenant, TenantKind.FORCE_AREA).orElseThrow();
        var latest = store.assemble(published(area.id()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("plans.unknown"))));
        var link = links(List.of(tenant), latest).stream()
                .filter(l -> l.number() == choice.local())
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("plans.links.none")));
        var target = check(choice, latest, forcePlan);
        var kept = target == null
                ? choice.because(ForcePlanWritingService.text("reason", choice.reason(), REASON))
                : choice;
        var last = decided(List.of(link), latest).get(link.id());
        if ((last == null ? 0 : last.turn()) != choice.seen()) {
            throw new ConflictException(Messages.text("plans.links.stale", last == null ? "" : last.decidedBy()));
        }
        var by = current.get().name();
        rows.add(new LinkDecisionEntity(
                link, area.id(), latest.id(), kept, choice.seen() + 1, by, LocalDate.now(clock)));
        events.publishEvent(new LinkDecided(
                tenant.value(),
                "local priority " + link.number() + " under " + latest.title(),
                String.valueOf(link.forcePriorityTitle()),
                target == null ? "" : target.number() + ". " + target.title(),
                target == null ? kept.reason() : null));
    }

    private static @Nullable ForcePriority check(LinkChoice choice, ForcePlan latest, ForcePlanId asked) {
        if (!latest.id().equals(asked)) {
            throw new ConflictException(Messages.text("plans.links.later", latest.title()));
        }
        if (choice.priority() == null) {
            return null;
        }
        return latest.priorities().stream()
                .filter(p -> p.id().equals(choice.priority()))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException("priority", Messages.text("plans.links.ended", latest.title())));
    }

    private static LinkReview.Item item(
            LocalPriorityEntity link,
            Map<Long, ForcePriority> before,
            ForcePlan latest,
            @Nullable LinkDecisionEntity decided) {
        var old = before.get(link.forcePriorityId());
        var title = String.valueOf(old == null ? link.forcePriorityTitle() : old.title());
        return new LinkReview.Item(
                link.number(),
                link.title(),
                title,
                LinkProposals.propose(title, old, latest.priorities()),
                decided == null
                        ? null
                        : new LinkReview.Decision(
                                decided.turn(),
                                latest.priorities().stream()
                                        .filter(p ->
                                                Long.valueOf(p.id().value()).equals(decided.forcePriorityId()))
                                        .findFirst()
                                        .orElse(null),
                                decided.reason(),
                                decided.decidedBy(),
                                decided.decidedOn()));
    }

    /** What links to a priority of another force plan, in the plans in force today. */
    private List<LocalPriorityEntity> links(Collection<TenantId> of, ForcePlan latest) {
        var own = latest.priorities().stream().map(p -> p.id().value()).toList();
        var found = of.isEmpty()
                ? List.<LocalPlanEntity>of()
                : plans.begun(of.stream().map(TenantId::value).toList(), LocalDate.now(clock));
        return rows
                .of(
                        LocalPriorityEntity.class,
                        of,
                        found.stream().map(LocalPlanEntity::id).toList())
                .stream()
                .filter(l -> l.forcePriorityId() != null && !own.contains(l.forcePriorityId()))
                .toList();
    }

    private Map<Long, LinkDecisionEntity> decided(List<LocalPriorityEntity> links, ForcePlan latest) {
        return decisions.under(
                links.stream().map(LocalPriorityEntity::tenant).distinct().toList(),
                links.stream().map(LocalPriorityEntity::planId).distinct().toList(),
                latest.id());
    }

    private List<ForcePlanEntity> published(TenantId area) {
        return forcePlans.all(area.value()).stream()
                .filter(p -> p.state() == ForcePlanState.PUBLISHED)
                .toList();
    }
}
