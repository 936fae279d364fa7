package uk.cspportal.returns.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnOverview;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.rounds.CalendarDay.Kind;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/**
 * The days that somebody follows, by what they may read at this moment: a partnership's people all
 * its days, its policing body's office those of all its partnerships, and those to whom lines were
 * handed over until when to fill them in.
 */
@Component
@Transactional(readOnly = true)
class CalendarDays {

    private static final Role[] FOLLOWERS = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.ANALYST, Role.VIEWER, Role.PERFORMANCE, Role.COMMISSIONER
    };
    private static final Role[] OFFICE = {Role.PERFORMANCE, Role.COMMISSIONER};

    private final RoundRepository rounds;
    private final RoundDatesRepository dates;
    private final ReturnService returns;
    private final Access access;
    private final Tenants tenants;

    CalendarDays(
            RoundRepository rounds, RoundDatesRepository dates, ReturnService returns, Access access, Tenants tenants) {
        this.rounds = rounds;
        this.dates = dates;
        this.returns = returns;
        this.access = access;
        this.tenants = tenants;
    }

    /** Nothing to those who follow no returns here. */
    List<CalendarDay> of(Tenant tenant) {
        if (tenant.kind() == TenantKind.FORCE_AREA) {
            return access.holds(tenant.id(), OFFICE) ? ofForceArea(tenant) : List.of();
        }
        if (tenant.kind() != TenantKind.PARTNERSHIP) {
            return List.of();
        }
        if (access.holds(tenant.id(), FOLLOWERS)) {
            return ofPartnership(tenant);
        }
        return access.holds(tenant.id(), Role.PROVIDER) ? handedOver(tenant) : List.of();
    }

    private List<CalendarDay> ofPartnership(Tenant tenant) {
        var planned = planned(List.of(tenant));
        var days = planned.stream()
                .flatMap(row -> steps(tenant, row.toPlanned(), row.version()))
                .collect(Collectors.toCollection(ArrayList::new));
        var known = planned.stream().map(row -> row.toPlanned().quarter()).collect(Collectors.toSet());
        returns.list(tenant.id()).stream()
                .filter(one -> !known.contains(one.quarter()))
                .forEach(one -> steps(tenant, one.quarter(), one.dates(), 0).forEach(days::add));
        tenants.above(tenant.id(), TenantKind.FORCE_AREA).ifPresent(area -> days.addAll(meetings(area)));
        return days;
    }

    private List<CalendarDay> ofForceArea(Tenant area) {
        var days = new ArrayList<>(meetings(area));
        var below = tenants.childrenEver(area.id()).stream()
                .map(child -> child.tenant())
                .distinct()
                .toList();
        planned(below)
                .forEach(row -> steps(tenants.get(row.tenant()), row.toPlanned(), row.version())
                        .forEach(days::add));
        return days;
    }

    /** Only the day by which what was handed over is due back. */
    private List<CalendarDay> handedOver(Tenant tenant) {
        Map<Quarter, Integer> editions = planned(List.of(tenant)).stream()
                .collect(Collectors.toMap(row -> row.toPlanned().quarter(), RoundDatesEntity::version));
        return returns.list(tenant.id()).stream()
                .map((ReturnOverview one) -> new CalendarDay(
                        tenant,
                        one.quarter(),
                        Kind.COLLECT,
                        one.dates().collectBy(),
                        editions.getOrDefault(one.quarter(), 0)))
                .toList();
    }

    private List<CalendarDay> meetings(Tenant area) {
        return rounds.ofTenant(area.id().value()).stream()
                .flatMap(row -> {
                    var round = row.toRound();
                    return Stream.of(
                            new CalendarDay(area, round.quarter(), Kind.PAPERS, round.papersDue(), row.version()),
                            new CalendarDay(area, round.quarter(), Kind.PANEL, round.panelMeeting(), row.version()));
                })
                .toList();
    }

    private List<RoundDatesEntity> planned(List<Tenant> partnerships) {
        return partnerships.isEmpty()
                ? List.of()
                : dates.ofTenants(partnerships.stream().map(t -> t.id().value()).toList());
    }

    private static Stream<CalendarDay> steps(Tenant tenant, PlannedDates one, int edition) {
        var steps = steps(tenant, one.quarter(), one.dates(), edition);
        var board = one.board();
        return board == null
                ? steps
                : Stream.concat(steps, Stream.of(new CalendarDay(tenant, one.quarter(), Kind.BOARD, board, edition)));
    }

    private static Stream<CalendarDay> steps(Tenant tenant, Quarter quarter, ReturnDates dates, int edition) {
        return Stream.of(
                new CalendarDay(tenant, quarter, Kind.OPENS, dates.opens(), edition),
                new CalendarDay(tenant, quarter, Kind.COLLECT, dates.collectBy(), edition),
                new CalendarDay(tenant, quarter, Kind.POLICE, dates.policeBy(), edition),
                new CalendarDay(tenant, quarter, Kind.SIGN, dates.signBy(), edition),
                new CalendarDay(tenant, quarter, Kind.PUBLISH, dates.publishBy(), edition));
    }
}
