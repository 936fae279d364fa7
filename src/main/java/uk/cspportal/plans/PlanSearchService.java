package uk.cspportal.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.plans.PassageSearch.Hit;
import uk.cspportal.plans.PlanFinds.Answer;
import uk.cspportal.plans.PlanFinds.Found;
import uk.cspportal.plans.PlanFinds.Part;
import uk.cspportal.plans.PlanFinds.Standing;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** Finds words in the plans that the caller may read, and says of each find which edition it is in. */
@Service
@Transactional(readOnly = true)
public class PlanSearchService {

    static final int MOST = 100;

    private final PassageSearch search;
    private final LocalPlanRepository plans;
    private final ForcePlanRepository forcePlans;
    private final Tenants tenants;
    private final Clock clock;

    PlanSearchService(
            PassageSearch search,
            LocalPlanRepository plans,
            ForcePlanRepository forcePlans,
            Tenants tenants,
            Clock clock) {
        this.search = search;
        this.plans = plans;
        this.forcePlans = forcePlans;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** In all editions of a partnership's plan, and in the force plans it must have regard to. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public PlanFinds search(TenantId tenant, String typed) {
        return find(
                Stream.concat(
                        Stream.of(tenant), tenants.ancestorsOf(tenant).stream().map(Tenant::id)),
                typed);
    }

    /** In a force area's own plans, and in what its partnerships let it read of theirs. */
    @PreAuthorize("@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')")
    public PlanFinds searchBelow(TenantId tenant, String typed) {
        return find(
                Stream.concat(
                        Stream.of(tenant), tenants.childrenOf(tenant).stream().map(Tenant::id)),
                typed);
    }

    private PlanFinds find(Stream<TenantId> named, String typed) {
        var query = PlanQuery.of(typed);
        if (query.fit() != PlanQuery.Fit.GOOD) {
            return new PlanFinds(
                    switch (query.fit()) {
                        case NOTHING -> Answer.NOTHING_TYPED;
                        case TOO_SHORT -> Answer.TOO_SHORT;
                        default -> Answer.TOO_LONG;
                    },
                    List.of(),
                    0,
                    false);
        }
        var hits = search.find(named.map(TenantId::value).toList(), query, MOST + 1);
        var shown = hits.stream().limit(MOST).toList();
        var excerpts = new Excerpts(query.words());
        var found = new ArrayList<Found>();
        var local = by(shown, Hit::plan);
        var editions = plans.readable(local.keySet());
        editions.forEach(plan -> found.add(found(plan, parts(local.get(plan.id()), excerpts))));
        var force = by(shown, Hit::forcePlan);
        forcePlans
                .readable(force.keySet())
                .forEach(plan -> found.add(found(plan, parts(force.get(plan.id()), excerpts))));
        found.sort(Comparator.comparing(Found::force)
                .thenComparing(f -> tenants.get(f.tenant()).name())
                .thenComparing(Found::standing)
                .thenComparing(f -> f.from() == null ? LocalDate.MAX : f.from(), Comparator.reverseOrder()));
        return new PlanFinds(
                found.isEmpty() ? Answer.NONE : Answer.FOUND,
                found,
                found.stream().mapToInt(f -> f.parts().size()).sum(),
                hits.size() > MOST);
    }

    private Found found(LocalPlanEntity plan, List<Part> parts) {
        return new Found(
                plan.tenant(),
                false,
                plan.title(),
                plan.edition(),
                plan.state(),
                plan.state().inPreparation()
                        ? Standing.IN_PREPARATION
                        : standing(plan.validFrom(), plan.state() == PlanState.SUPERSEDED ? plan.validTo() : null),
                plan.validFrom(),
                plan.validTo(),
                parts);
    }

    private Found found(ForcePlanEntity plan, List<Part> parts) {
        var today = LocalDate.now(clock);
        var later = forcePlans.all(plan.tenant().value()).stream()
                .filter(p -> p.state() == ForcePlanState.PUBLISHED)
                .map(ForcePlanEntity::validFrom)
                .anyMatch(from -> from.isAfter(plan.validFrom()) && !from.isAfter(today));
        return new Found(
                plan.tenant(),
                true,
                plan.head().title(),
                0,
                null,
                later ? Standing.PAST : standing(plan.validFrom(), null),
                plan.validFrom(),
                plan.head().validTo(),
                parts);
    }

    /** A plan applies until its successor does, whatever its last day. */
    private Standing standing(@Nullable LocalDate from, @Nullable LocalDate superseded) {
        var today = LocalDate.now(clock);
        if (from != null && from.isAfter(today)) {
            return Standing.TO_COME;
        }
        return superseded != null && superseded.isBefore(today) ? Standing.PAST : Standing.IN_FORCE;
    }

    private static List<Part> parts(@Nullable List<Hit> hits, Excerpts excerpts) {
        return Objects.requireNonNull(hits).stream()
                .sorted(Comparator.comparingInt(Hit::turn))
                .map(Hit::passage)
                .map(passage -> new Part(passage.heading(), passage.anchor(), excerpts.of(passage)))
                .toList();
    }

    private static Map<Long, List<Hit>> by(List<Hit> hits, Function<Hit, @Nullable Long> plan) {
        return hits.stream()
                .filter(hit -> plan.apply(hit) != null)
                .collect(Collectors.groupingBy(
                        hit -> Objects.requireNonNull(plan.apply(hit)), TreeMap::new, Collectors.toList()));
    }
}
