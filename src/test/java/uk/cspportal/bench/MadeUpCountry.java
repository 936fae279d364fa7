package uk.cspportal.bench;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/**
 * Made-up measures and figures of national size, written by the database itself: loading them through the gate would
 * take longer than everything that is measured. Counts are random around a level of their own for each series, with
 * the seasons of a year, and the same in every run.
 */
final class MadeUpCountry {

    static final int MONTHS = 60;

    /** The demonstration's clock stands in April 2025, so March is the last month that can be held. */
    private static final YearMonth LAST = YearMonth.of(2025, 3);

    private final JdbcClient jdbc;
    private final Tenants tenants;

    MadeUpCountry(JdbcClient jdbc, Tenants tenants) {
        this.jdbc = jdbc;
        this.tenants = tenants;
    }

    static String key(int number) {
        return "bench-%03d".formatted(number);
    }

    static List<String> keys(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(MadeUpCountry::key).toList();
    }

    List<Tenant> partnerships() {
        return tenants.all().stream()
                .filter(t -> t.kind() == TenantKind.PARTNERSHIP)
                .toList();
    }

    /** Gives every partnership named the measures of these numbers with five years of months each. */
    void load(List<Tenant> partnerships, int from, int to) {
        months();
        var national = national();
        for (int number = from; number <= to; number++) {
            if (count("select count(*) from measure where tenant_id = :tenant and measure_key = :key", national, number)
                    == 0) {
                measure(national, "DOWN", number, null);
            }
            var followed = jdbc.sql("select id from measure where tenant_id = :tenant and measure_key = :key")
                    .param("tenant", national)
                    .param("key", key(number))
                    .query(Long.class)
                    .single();
            for (var partnership : partnerships) {
                measure(partnership.id().value(), "UP", number, followed);
            }
        }
        for (var partnership : partnerships) {
            figures(partnership.id().value(), from, to);
        }
        jdbc.sql("analyze table figure, measure").query().listOfRows();
    }

    /** Publishes as much of every partnership, as figures of England and Wales by area. */
    void publish(int from, int to) {
        months();
        jdbc.sql("""
                        insert into figure (tenant_id, version, audience, measure_id, period_start, period_months, dimension,
                            revision, amount, status, provenance, source, recorded_by, recorded_at, edition)
                        select m.tenant_id, 0, 'DOWN', m.id, b.start, 1, concat('area=', lower(t.code)), 1,
                            round(40 + crc32(concat(t.code, m.measure_key)) % 900
                                + 12 * sin(b.n / 1.91) + crc32(concat(m.id, t.code, '/', b.n)) % 61),
                            'FINAL', 'OPEN_DATA', 'made up', 'bench', timestamp('2025-04-20'), 1
                        from measure m join tenant t cross join bench_month b
                        where m.tenant_id = :national and t.kind = 'PARTNERSHIP' and t.code in (:codes)
                            and m.measure_key between :from and :to
                        order by m.id, t.code, b.n
                        """)
                .param("national", national())
                .param("codes", partnerships().stream().map(Tenant::code).toList())
                .param("from", key(from))
                .param("to", key(to))
                .update();
        jdbc.sql("analyze table figure, measure").query().listOfRows();
    }

    private long national() {
        return tenants.byCode("K04000001").orElseThrow().id().value();
    }

    private long count(String sql, long tenant, int number) {
        return jdbc.sql(sql)
                .param("tenant", tenant)
                .param("key", key(number))
                .query(Long.class)
                .single();
    }

    private void months() {
        jdbc.sql("create table if not exists bench_month (n int primary key, start date not null)")
                .update();
        if (jdbc.sql("select count(*) from bench_month").query(Long.class).single() == 0) {
            for (int n = 0; n < MONTHS; n++) {
                jdbc.sql("insert into bench_month values (:n, :start)")
                        .param("n", n)
                        .param("start", LAST.minusMonths(MONTHS - 1L - n).atDay(1))
                        .update();
            }
        }
    }

    private void measure(long tenant, String audience, int number, @org.jspecify.annotations.Nullable Long followed) {
        jdbc.sql("""
                        insert into measure (tenant_id, version, audience, measure_key, title, short_title, definition, unit,
                            polarity, frequency, change_method, change_decimals, flat_band, value_decimals, disclosure, sort_order,
                            national_tenant_id, national_measure_id)
                        values (:tenant, 0, :audience, :key, :title, :title, 'Made up', 'COUNT', :polarity, 'MONTHLY', 'RELATIVE', 1,
                            2, 0, 'NONE', :number + 1000,
                            (select n.tenant_id from (select tenant_id from measure where id = :followed) n), :followed)
                        """)
                .param("tenant", tenant)
                .param("audience", audience)
                .param("key", key(number))
                .param("title", "Made-up offences " + number)
                .param("polarity", number % 5 == 0 ? "CONTEXTUAL" : "LOWER")
                .param("number", number)
                .param("followed", followed)
                .update();
    }

    private void figures(long tenant, int from, int to) {
        jdbc.sql("""
                        insert into figure (tenant_id, version, audience, measure_id, period_start, period_months, dimension,
                            revision, amount, status, provenance, source, recorded_by, recorded_at, edition)
                        select m.tenant_id, 0, 'UP', m.id, b.start, 1, '', 1,
                            round(40 + crc32(concat(m.tenant_id, m.measure_key)) % 900
                                + 12 * sin(b.n / 1.91) + crc32(concat(m.id, '/', b.n)) % 61),
                            'FINAL', 'FEED', 'made up', 'bench', timestamp('2025-04-20'), 1
                        from measure m cross join bench_month b
                        where m.tenant_id = :tenant and m.measure_key between :from and :to
                        order by m.id, b.n
                        """)
                .param("tenant", tenant)
                .param("from", key(from))
                .param("to", key(to))
                .update();
    }

    /** What the same rows cost when they are only fetched and summed. */
    double floor(List<Tenant> partnerships, List<String> keys) {
        double[] sum = {0};
        jdbc.sql("""
                        select f.tenant_id, f.measure_id, f.period_start, f.period_months, f.amount, f.status
                        from figure f join measure m on m.tenant_id = f.tenant_id and m.id = f.measure_id
                        where m.tenant_id in (:tenants) and m.measure_key in (:keys)
                            and f.superseded_at is null and f.dimension = ''
                        """)
                .param("tenants", partnerships.stream().map(p -> p.id().value()).toList())
                .param("keys", keys)
                .query(row -> {
                    sum[0] += row.getBigDecimal(5).doubleValue();
                });
        return sum[0];
    }

    /** The same of what is published of everybody. */
    double nationalFloor() {
        double[] sum = {0};
        jdbc.sql("""
                        select f.dimension, f.measure_id, f.period_start, f.period_months, f.amount, f.status
                        from figure f join measure m on m.tenant_id = f.tenant_id and m.id = f.measure_id
                        where m.tenant_id = :national and f.superseded_at is null and f.dimension <> ''
                        """)
                // Row by row as the database sends them: a country at once would not fit into memory.
                .withFetchSize(Integer.MIN_VALUE)
                .param("national", national())
                .query(row -> {
                    sum[0] += row.getBigDecimal(5).doubleValue();
                });
        return sum[0];
    }

    /** Which measures have a value in the year up to March 2025, fetched and counted. */
    int told(List<Tenant> partnerships, List<String> keys) {
        int[] rows = {0};
        jdbc.sql("""
                        select m.tenant_id, m.measure_key from measure m
                        where m.tenant_id in (:tenants) and m.measure_key in (:keys) and exists (
                            select 1 from figure f
                            where f.tenant_id = m.tenant_id and f.measure_id = m.id and f.dimension = ''
                                and f.superseded_at is null and f.amount is not null
                                and f.period_start between '2024-04-01' and '2025-03-01')""")
                .param("tenants", partnerships.stream().map(p -> p.id().value()).toList())
                .param("keys", keys)
                .query(row -> {
                    rows[0] += row.getString(2).isEmpty() ? 0 : 1;
                });
        return rows[0];
    }

    int published() {
        return jdbc.sql("select count(*) from figure where tenant_id = :national")
                .param("national", national())
                .query(Integer.class)
                .single();
    }

    long figures() {
        return jdbc.sql("select count(*) from figure").query(Long.class).single();
    }
}
