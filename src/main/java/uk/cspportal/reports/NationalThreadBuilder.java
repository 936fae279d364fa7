package uk.cspportal.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cspportal.grants.Funding;
import uk.cspportal.plans.ForceNational;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.plans.ForcePriorityId;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.GuidelineKind;
import uk.cspportal.reports.NationalThread.Area;
import uk.cspportal.reports.NationalThread.Left;
import uk.cspportal.reports.NationalThread.Row;
import uk.cspportal.reports.NationalThread.Taken;
import uk.cspportal.reports.NationalThread.Total;
import uk.cspportal.tenancy.TenantId;

/** Counts, for each national measure and the force priorities that take it up, what carries it. */
final class NationalThreadBuilder {

    private final List<Area> areas;
    private final ThreadCarriers carriers;
    private final Map<TenantId, Set<String>> told;

    /** @param told the measures that have a figure this year, of each partnership */
    NationalThreadBuilder(List<Area> areas, ThreadCarriers carriers, Map<TenantId, Set<String>> told) {
        this.areas = areas;
        this.carriers = carriers;
        this.told = told;
    }

    /** Plans that word a national measure alike, however they write it large or small, mean the same one. */
    List<Row> rows() {
        var titles = new LinkedHashMap<String, String>();
        for (var area : areas) {
            nationals(area).forEach(n -> titles.putIfAbsent(key(n), n.title()));
        }
        var rows = new ArrayList<Row>();
        titles.forEach((key, title) -> rows.add(row(key, title)));
        var unasked = areas.stream().flatMap(a -> unasked(a).stream()).toList();
        if (!unasked.isEmpty()) {
            rows.add(new Row(
                    "",
                    unasked,
                    List.of(),
                    areas.stream().map(a -> total(a, ids(a, unasked))).reduce(Total.NOTHING, Total::plus)));
        }
        return rows;
    }

    private Row row(String key, String title) {
        var taken = new ArrayList<Taken>();
        var left = new ArrayList<Left>();
        var total = Total.NOTHING;
        for (var area : areas) {
            var of = nationals(area).stream().filter(n -> key(n).equals(key)).toList();
            var here = of.stream().flatMap(n -> taken(area, n).stream()).toList();
            of.stream()
                    .filter(n -> n.reason() != null)
                    .forEach(n -> left.add(new Left(area.forceArea(), String.valueOf(n.reason()))));
            taken.addAll(here);
            total = total.plus(total(area, ids(area, here)));
        }
        return new Row(title, taken, left, total);
    }

    private List<Taken> taken(Area area, ForceNational national) {
        var plan = area.plan();
        return plan == null
                ? List.of()
                : plan.priorities().stream()
                        .filter(p -> national.areas().stream().anyMatch(a -> a.priority() == p.number()))
                        .map(p -> taken(
                                area,
                                p,
                                national.areas().stream()
                                        .filter(a -> a.priority() == p.number())
                                        .allMatch(ForceNational.Area::proposed)))
                        .toList();
    }

    private Taken taken(Area area, ForcePriority priority, boolean proposed) {
        return new Taken(area.forceArea(), priority, proposed, total(area, Set.of(priority.id())));
    }

    /** Force priorities to which no national measure leads. */
    private List<Taken> unasked(Area area) {
        var asked = nationals(area).stream()
                .flatMap(n -> n.areas().stream())
                .map(ForceNational.Area::priority)
                .collect(Collectors.toSet());
        var plan = area.plan();
        return plan == null
                ? List.of()
                : plan.priorities().stream()
                        .filter(p -> !asked.contains(p.number()))
                        .map(p -> taken(area, p, false))
                        .toList();
    }

    private static Set<ForcePriorityId> ids(Area area, List<Taken> taken) {
        return taken.stream()
                .filter(t -> t.forceArea().equals(area.forceArea()))
                .map(t -> t.priority().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Total total(Area area, Collection<ForcePriorityId> priorities) {
        if (priorities.isEmpty()) {
            return Total.NOTHING;
        }
        var total = new Total(0, area.partnerships().size(), 0, 0, 0, Total.NOTHING.money(), false);
        for (var partnership : area.partnerships()) {
            var carried = carriers.carried(partnership.id(), priorities);
            if (!carried.priorities().isEmpty()) {
                total = total.plus(total(partnership.id(), carried));
            }
        }
        return total;
    }

    private Total total(TenantId partnership, ThreadCarriers.Carried carried) {
        var guidelines = carried.guidelines();
        long counted = guidelines.stream()
                .filter(g -> g.kind() != GuidelineKind.MILESTONE)
                .count();
        return new Total(
                1,
                0,
                guidelines.size(),
                (int) counted,
                (int) counted - lacking(partnership, guidelines),
                ForceThreadBuilder.sum(carried.paid()),
                carried.paid().stream().anyMatch(Funding::illustrative));
    }

    private int lacking(TenantId partnership, List<Guideline> guidelines) {
        var own = told.getOrDefault(partnership, Set.of());
        return (int) guidelines.stream()
                .filter(g -> ThreadGaps.lacksFigures(g, own::contains))
                .count();
    }

    List<NationalThread.Gap> gaps(List<Row> rows) {
        return areas.stream()
                .flatMap(area ->
                        new NationalThreadGaps(area, carriers, this::lacking).find(missing(area, rows)).stream())
                .toList();
    }

    /** National measures that other force plans name and this one does not. */
    private static List<String> missing(Area area, List<Row> rows) {
        var named = nationals(area).stream().map(NationalThreadBuilder::key).toList();
        return rows.stream()
                .map(Row::national)
                .filter(n -> !n.isEmpty() && !named.contains(key(n)))
                .toList();
    }

    private static List<ForceNational> nationals(Area area) {
        ForcePlan plan = area.plan();
        return plan == null ? List.of() : plan.nationals();
    }

    private static String key(ForceNational national) {
        return key(national.title());
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.UK);
    }
}
