package uk.cspportal.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.PlanService;
import uk.cspportal.reports.GoldenThreadService;
import uk.cspportal.reports.NationalThreadService;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/**
 * Times the golden thread of one partnership, of a force area and from the national measures, alone and with the plans of the rest of the country,
 * beside a floor in the same run: the same rows fetched by plain SQL. Run by {@code ./portal bench thread}.
 */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ThreadBench {

    private static final Quarter QUARTER = Quarter.parse("2024-25-Q4");
    private static final String FORCE = "E23000003";
    /** Has plans of the demonstration, so none are made up for it. */
    private static final String PLANNED = "E23000036";

    private static final String PERSON = "performance.lancashire";

    @Autowired
    private GoldenThreadService threads;

    @Autowired
    private NationalThreadService national;

    @Autowired
    private PlanService plans;

    @Autowired
    private ForcePlanService forcePlans;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Test
    void threads() {
        var country = new MadeUpCountry(jdbc, tenants);
        var made = new MadeUpPlans(jdbc, json, plans, forcePlans, people);
        var force = tenants.byCode(FORCE).orElseThrow();
        var own = tenants.childrenOf(force.id());
        country.load(own, 1, made.measures());
        made.load(force, own);
        made.analyse();
        measure("the force area alone", force, own, country, made);
        var planned = tenants.byCode(PLANNED).orElseThrow();
        var rest = country.partnerships().stream()
                .filter(p -> p.parent() != null && !p.parent().equals(force.id()))
                .filter(p -> !p.parent().equals(planned.id()))
                .toList();
        country.load(rest, 1, made.measures());
        rest.stream()
                .collect(Collectors.groupingBy(p -> tenants.get(Objects.requireNonNull(p.parent()))))
                .forEach(made::load);
        made.analyse();
        measure("with the rest of the country", force, own, country, made);
    }

    private void measure(String what, Tenant force, List<Tenant> own, MadeUpCountry country, MadeUpPlans made) {
        System.out.printf("%n%s: %,d plans, %,d figures%n", what, made.plans(), country.figures());
        System.out.printf("%-34s %8s %10s %10s %7s %9s%n", "", "rows", "floor ms", "call ms", "ratio", "MB/call");
        var one = own.getFirst();
        var keys = MadeUpCountry.keys(1, made.measures());
        people.as(PERSON, () -> {
            compare(
                    "thread of one plan",
                    made.floor(List.of(one)) + keys.size() * MadeUpCountry.MONTHS,
                    () -> made.floor(List.of(one)) + country.floor(List.of(one), keys),
                    () -> threads.partnership(one.id(), QUARTER));
            compare(
                    "force area, %d plans".formatted(own.size()),
                    made.floor(own),
                    () -> made.floor(own),
                    () -> threads.forceArea(force.id(), QUARTER));
            national("from the nation, 1 force area", force, own, keys, country, made);
        });
        people.as(MadeUpPlans.OFFICE, () -> {
            var overseen = new HashSet<>(made.forceAreas());
            overseen.add(tenants.byCode(PLANNED).orElseThrow().id());
            var all = country.partnerships().stream()
                    .filter(p -> p.parent() != null && overseen.contains(p.parent()))
                    .toList();
            national("the same, %d force areas".formatted(overseen.size()), force, all, keys, country, made);
        });
    }

    private void national(
            String what,
            Tenant force,
            List<Tenant> partnerships,
            List<String> keys,
            MadeUpCountry country,
            MadeUpPlans made) {
        Supplier<Integer> floor =
                () -> made.floor(partnerships) + made.forceFloor(partnerships) + country.told(partnerships, keys);
        compare(what, floor.get(), floor, () -> national.thread(force.id(), QUARTER));
    }

    private static void compare(String what, int rows, Supplier<?> floor, Supplier<?> call) {
        var laps = Stopwatch.of(rows, floor, call);
        System.out.printf(
                "%-34s %,8d %10.1f %10.1f %7.2f %9.1f%n",
                what,
                rows,
                laps.floor().millis(),
                laps.call().millis(),
                laps.ratio(),
                laps.call().megabytes());
    }
}
