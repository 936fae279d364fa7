package uk.cspportal.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.Breakdown.Category;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** What the tests of measures share: the partnership, its services, and figures and sheets in a few words. */
@PortalTest
abstract class MeasuresTest {

    static final YearMonth JANUARY = YearMonth.of(2025, 1);
    static final Period MONTH = Period.of(JANUARY);
    static final Period QUARTER = Period.of(Quarter.parse("2024-25-Q4"));

    @Autowired
    MeasureService measures;

    @Autowired
    SheetService sheets;

    @Autowired
    FigureService figures;

    @Autowired
    MarkService marks;

    @Autowired
    GoalService goals;

    @Autowired
    FormulaService formulas;

    @Autowired
    BreakdownService breakdowns;

    @Autowired
    ComparatorService comparators;

    @Autowired
    NationalAnswerService answers;

    @Autowired
    ScheduleService schedules;

    @Autowired
    ProjectionService projections;

    @Autowired
    PublishedStatistics published;

    @Autowired
    Tenants tenants;

    @Autowired
    DemonstrationPeople people;

    @Autowired
    JdbcClient sql;

    TenantId banes;

    @BeforeEach
    void findTheTenant() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    static Breakdown wards() {
        return new Breakdown(
                "ward",
                Breakdown.Kind.AREA,
                List.of(
                        new Category("twerton", "Twerton"),
                        new Category("oldfield", "Oldfield Park"),
                        new Category("widcombe", "Widcombe")));
    }

    void record(String key, int year, int month, String... values) {
        figures.record(
                banes,
                Map.of(
                        key,
                        IntStream.range(0, values.length)
                                .mapToObj(i -> new NewFigure(
                                        Period.of(YearMonth.of(year, month).plusMonths(i)),
                                        new BigDecimal(values[i]),
                                        FigureStatus.FINAL,
                                        null,
                                        null,
                                        Provenance.TYPED,
                                        "Test"))
                                .toList()),
                null);
    }

    void define(String key, Unit unit, @Nullable String denominator) {
        measures.define(banes, sheet(key, unit, denominator));
    }

    static MeasureDefinition sheet(String key, Unit unit, @Nullable String denominator) {
        return new MeasureDefinition(
                key,
                key,
                key,
                null,
                unit,
                Polarity.LOWER,
                Frequency.MONTHLY,
                ChangeMethod.RELATIVE,
                1,
                BigDecimal.ZERO,
                0,
                denominator,
                null,
                null,
                null,
                null,
                null,
                DisclosurePolicy.none());
    }

    List<String> audited(String action) {
        return sql.sql("select why from audit_entry where action = ? order by id")
                .param(action)
                .query(String.class)
                .list();
    }

    static Instant instant(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 12, 0)
                .atZone(uk.cspportal.shared.Formats.LONDON)
                .toInstant();
    }

    static void at(int year, int month, int day, Runnable work) {
        DemonstrationClock.at(LocalDateTime.of(year, month, day, 12, 0), work);
    }
}
