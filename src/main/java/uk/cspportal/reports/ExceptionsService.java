package uk.cspportal.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.commentary.PlannedAction;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.FindingService;
import uk.cspportal.measures.MeasureFindings;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The exceptions of today with their reasons, by force priority, and what is planned about them. */
@Service
@Transactional(readOnly = true)
public class ExceptionsService {

    private static final int NAMES_AT_MOST = 3;

    private final Tenants tenants;
    private final FindingService findings;
    private final ForcePlanService forcePlans;
    private final PlannedActivity activity;
    private final Clock clock;

    ExceptionsService(
            Tenants tenants,
            FindingService findings,
            ForcePlanService forcePlans,
            PlannedActivity activity,
            Clock clock) {
        this.tenants = tenants;
        this.findings = findings;
        this.forcePlans = forcePlans;
        this.activity = activity;
        this.clock = clock;
    }

    /** Of a partnership's own measures. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public ExceptionList partnership(TenantId tenant) {
        var partnership = tenants.get(tenant);
        if (partnership.kind() != TenantKind.PARTNERSHIP) {
            throw new NotFoundException(Messages.text("reports.exceptions.none-here", partnership.name()));
        }
        return list(partnership, List.of(partnership), Map.of(tenant, findings.of(tenant)));
    }

    /** Of the measures of every partnership of a force area. */
    @PreAuthorize("@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')")
    public ExceptionList forceArea(TenantId tenant) {
        var forceArea = tenants.get(tenant);
        if (forceArea.kind() != TenantKind.FORCE_AREA) {
            throw new NotFoundException(Messages.text("reports.no-force-area", forceArea.name()));
        }
        var partnerships = tenants.childrenOf(tenant);
        return list(forceArea, partnerships, findings.below(tenant, partnerships));
    }

    private ExceptionList list(
            Tenant tenant, List<Tenant> partnerships, Map<TenantId, List<MeasureFindings>> byPartnership) {
        var today = LocalDate.now(clock);
        var priorities = tenants.above(tenant.id(), TenantKind.FORCE_AREA)
                .flatMap(forceArea -> forcePlans.findInForce(forceArea.id(), today))
                .map(ForcePlan::priorities)
                .orElse(List.of());
        var rows = new ArrayList<ExceptionRow>();
        var missing = new ArrayList<String>();
        for (var partnership : partnerships) {
            var found = byPartnership.getOrDefault(partnership.id(), List.of());
            missing(partnership, found).ifPresent(missing::add);
            var standing =
                    found.stream().filter(one -> !one.findings().isEmpty()).toList();
            var planned =
                    standing.isEmpty() ? Map.<String, List<PlannedAction>>of() : activity.of(partnership.id(), today);
            for (var one : standing) {
                var key = one.measure().key();
                var priority = priorities.stream()
                        .filter(p -> p.measureKeys().contains(key))
                        .findFirst()
                        .orElse(null);
                rows.add(new ExceptionRow(partnership, priority, one, planned.getOrDefault(key, List.of())));
            }
        }
        return new ExceptionList(tenant, partnerships, priorities, rows, missing);
    }

    /** Of what has no figures nothing can stand out, which is not the same as being steady. */
    private static Optional<String> missing(Tenant partnership, List<MeasureFindings> found) {
        if (found.isEmpty()) {
            return Optional.of(Messages.text("reports.exceptions.missing.all", partnership.name()));
        }
        var names = found.stream()
                .filter(MeasureFindings::isEmpty)
                .map(one -> one.measure().sheet().shortTitle())
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var what = names.size() <= NAMES_AT_MOST
                ? Phrases.and(names)
                : Messages.text(
                        "reports.exceptions.missing.count", Formats.count(names.size()), Formats.count(found.size()));
        return Optional.of(Messages.text("reports.exceptions.missing", partnership.name(), what));
    }
}
