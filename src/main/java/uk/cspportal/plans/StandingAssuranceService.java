package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.Formats;
import uk.cspportal.tenancy.TenantId;

/** What the assurance log of a partnership said at the end of a day, so that a past quarter keeps what was known of it. */
@Service
@Transactional(readOnly = true)
public class StandingAssuranceService {

    private final LocalPlanStore plans;
    private final AssuranceRepository entries;

    StandingAssuranceService(LocalPlanStore plans, AssuranceRepository entries) {
        this.plans = plans;
        this.entries = entries;
    }

    /**
     * The latest entry of each objective of an edition that nobody had corrected by then. One query, unless entries were
     * made under other editions, whose objectives have to be found in this one.
     */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Map<PlanPlace, Assured> standing(TenantId tenant, PlanId plan, LocalDate on) {
        var until = on.plusDays(1).atStartOfDay(Formats.LONDON).toInstant();
        var said = entries.newestFirst(tenant.value()).stream()
                .filter(row -> row.saidAt().isBefore(until))
                .toList();
        var corrected = said.stream().map(AssuranceEntity::corrects).collect(Collectors.toSet());
        var editions = new HashMap<Long, Function<PlanPlace, @Nullable PlanPlace>>();
        var result = new HashMap<PlanPlace, Assured>();
        for (var row : said) {
            if (!corrected.contains(row.id())) {
                var place = editions.computeIfAbsent(row.planId(), id -> now(tenant, new PlanId(id), plan))
                        .apply(row.place());
                if (place != null) {
                    result.putIfAbsent(place, new Assured(row.level(), row.on()));
                }
            }
        }
        return result;
    }

    /** Where the objectives of an edition stand in another. */
    private Function<PlanPlace, @Nullable PlanPlace> now(TenantId tenant, PlanId then, PlanId plan) {
        if (then.equals(plan)) {
            return place -> place;
        }
        var before = plans.find(tenant, then);
        var after = plans.find(tenant, plan);
        return before.isEmpty() || after.isEmpty() ? place -> null : ObjectiveMatch.of(before.get(), after.get())::get;
    }
}
