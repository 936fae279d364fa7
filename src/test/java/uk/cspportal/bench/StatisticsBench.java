package uk.cspportal.bench;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.ProjectionService;
import uk.cspportal.measures.Sentences;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.reports.ForceOverviewService;
import uk.cspportal.reports.NationalOverviewService;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/**
 * Times what people wait for at national size, beside a floor in the same run: the same rows fetched by one plain SQL
 * query and summed. Run by {@code ./portal bench statistics}.
 */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StatisticsBench {

    private static final Quarter QUARTER = Quarter.parse("2024-25-Q4");
    private static final int MEASURES = 20;
    private static final String FORCE = "E23000003";
    private static final String PERSON = "performance.lancashire";

    @Autowired
    private ForceOverviewService overviews;

    @Autowired
    private NationalOverviewService nation;

    @Autowired
    private FigureService figures;

    @Autowired
    private ProjectionService projections;

    @Autowired
    private ForcePlanService plans;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Test
    void measures() {
        jdbc.sql("set global innodb_buffer_pool_size = 2147483648").update();
        int times = Integer.getInteger("portal.bench.times", 10);
        var country = new MadeUpCountry(jdbc, tenants);
        var force = tenants.byCode(FORCE).orElseThrow();
        var own = tenants.childrenOf(force.id());
        var rest = country.partnerships().stream().filter(p -> !own.contains(p)).toList();
        var keys = MadeUpCountry.keys(1, MEASURES);
        people.as(PERSON, () -> plan(force, keys));
        load("the force area alone", country, () -> country.load(own, 1, MEASURES));
        views(country, force, own, keys);
        if (times > 0) {
            load("the whole country", country, () -> {
                country.load(rest, 1, MEASURES);
                country.publish(1, MEASURES);
            });
            views(country, force, own, keys);
            nation(country, force);
        }
        if (times > 1) {
            load(times + " times as much", country, () -> {
                country.load(country.partnerships(), MEASURES + 1, times * MEASURES);
                country.publish(MEASURES + 1, times * MEASURES);
            });
            views(country, force, own, keys);
            nation(country, force);
        }
    }

    private static void load(String what, MadeUpCountry country, Runnable loading) {
        long start = System.nanoTime();
        loading.run();
        tell("\n%s: %,d figures held, loaded in %.0f s"
                .formatted(what, country.figures(), (System.nanoTime() - start) / 1e9));
        tell("%-34s %10s %6s %10s %10s %7s %9s"
                .formatted("", "rows", "calls", "floor ms", "call ms", "ratio", "MB/call"));
    }

    private void views(MadeUpCountry country, Tenant force, List<Tenant> own, List<String> keys) {
        people.as(PERSON, () -> {
            var one = own.getFirst();
            compare(
                    "analysis of one measure",
                    MadeUpCountry.MONTHS,
                    () -> country.floor(List.of(one), keys.subList(0, 1)),
                    () -> analysis(one, keys.getFirst()));
            compare(
                    "force overview, %d × %d".formatted(own.size(), keys.size()),
                    own.size() * keys.size() * MadeUpCountry.MONTHS,
                    () -> country.floor(own, keys),
                    () -> overviews.overview(force.id(), QUARTER).attention());
        });
    }

    private void nation(MadeUpCountry country, Tenant force) {
        people.as(
                PERSON,
                () -> compare(
                        "national overview, published",
                        country.published(),
                        country::nationalFloor,
                        () -> nation.overview(force.id(), QUARTER)));
        var runtime = Runtime.getRuntime();
        System.gc();
        tell("heap in use afterwards: %,d MB".formatted((runtime.totalMemory() - runtime.freeMemory()) / 1_000_000));
    }

    private List<Object> analysis(Tenant partnership, String key) {
        var series = figures.series(partnership.id(), key);
        return List.of(
                Sentences.whole(series),
                series.chart(),
                figures.history(partnership.id(), key),
                projections.project(partnership.id(), key, QUARTER.startYear(), 0.95, null, null));
    }

    private static void compare(String what, int rows, Supplier<?> floor, Supplier<?> call) {
        var laps = Stopwatch.of(rows, floor, call);
        tell("%-34s %,10d %6d %10.1f %10.1f %7.2f %9.1f"
                .formatted(
                        what,
                        rows,
                        laps.call().calls(),
                        laps.floor().millis(),
                        laps.call().millis(),
                        laps.ratio(),
                        laps.call().megabytes()));
    }

    private void plan(Tenant force, List<String> keys) {
        var plan = json.createObjectNode();
        plan.put("name", "Made-up plan").put("valid_from", "2020-04-01").put("valid_to", "2026-03-31");
        var priority = plan.putArray("priorities").addObject();
        priority.put("number", 1).put("title", "Everything");
        var measures = priority.putArray("measures");
        keys.forEach(measures::add);
        plans.define(force.id(), plan);
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
