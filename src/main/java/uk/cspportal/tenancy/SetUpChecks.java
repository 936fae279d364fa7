package uk.cspportal.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.cspportal.shared.Quarter;

/**
 * Answers “is everyone set up for the next quarter?” from the checks that features offer. Opens no
 * transaction of its own: a check may have to enter a scope before its transaction begins.
 */
@Service
public class SetUpChecks {

    private final List<SetUpCheck> checks;
    private final Tenants tenants;
    private final Clock clock;

    SetUpChecks(List<SetUpCheck> checks, Tenants tenants, Clock clock) {
        this.checks = checks.stream()
                .sorted(Comparator.comparingInt(SetUpCheck::order))
                .toList();
        this.tenants = tenants;
        this.clock = clock;
    }

    /** For the quarter that runs today: the next one to be reported, from the day after it ends. */
    @PreAuthorize(TenantRights.PLATFORM)
    public SetUpReport report(TenantId tenant) {
        var quarter = Quarter.of(LocalDate.now(clock));
        var day = quarter.lastMonth().plusMonths(1).atDay(1);
        var partnerships = tenants.childrenOn(tenant, day);
        var ids = partnerships.stream().map(Tenant::id).toList();
        var gaps = checks.stream().map(check -> check.gaps(ids, day)).toList();
        return new SetUpReport(
                quarter,
                day,
                checks.stream()
                        .map(c -> new SetUpReport.Check(c.name(), c.remedy()))
                        .toList(),
                partnerships.stream()
                        .map(p -> new SetUpReport.Place(p, gapsOf(p.id(), gaps)))
                        .toList());
    }

    private static Map<Integer, String> gapsOf(TenantId partnership, List<Map<TenantId, String>> gaps) {
        return IntStream.range(0, gaps.size())
                .filter(i -> gaps.get(i).containsKey(partnership))
                .boxed()
                .collect(Collectors.toMap(i -> i, i -> gaps.get(i).get(partnership)));
    }
}
