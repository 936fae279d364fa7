package uk.cspportal.isolation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.identity.Role;
import uk.cspportal.testing.ScreenTest;

/**
 * Base of the isolation matrix: people with every role in every place, and the rule by which a row is
 * readable or writable for them, worked out here from the design and not by the portal's own code.
 */
abstract class IsolationTest extends ScreenTest {

    private static final Set<Role> REACHES_BELOW = Set.of(Role.PERFORMANCE, Role.COMMISSIONER);

    @Autowired
    JdbcClient sql;

    private final Map<String, Long> tenantIds = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Persona, Long> people = new HashMap<>();

    @BeforeEach
    void givePeopleTheirRoles() {
        sql.sql("select id, code, parent_id from tenant").query(row -> {
            tenantIds.put(row.getString(2), row.getLong(1));
            parents.put(row.getLong(1), row.getObject(3) == null ? null : row.getLong(3));
        });
        Persona.all().forEach(this::provide);
    }

    /** A row of each kind in several tenants, by plain SQL: the demonstration has none. */
    void addWhatIsKeptOfMeasures() {
        var kept = "recorded_by, recorded_at) ";
        var then = "'matrix', timestamp '2025-04-22 09:00:00' ";
        var places = "from measure m where m.measure_key in ('burglary', 'robbery') "
                + "and m.tenant_id in (select id from tenant where code in ('K04000001', 'E22000001', 'E22000002'))";
        var row = "select m.tenant_id, 0, m.audience, m.id, ";
        for (var insert : List.of(
                "measure_mark (tenant_id, version, audience, measure_id, kind, from_month, wording, " + kept + row
                        + "'NOTE', date '2025-01-01', 'matrix', " + then,
                "measure_goal (tenant_id, version, audience, measure_id, kind, why, " + kept + row
                        + "'TARGET', 'matrix', " + then,
                "measure_part (tenant_id, version, audience, measure_id, part_id, kind, per, " + kept + row
                        + "(select p.id from measure p where p.tenant_id = m.tenant_id and p.measure_key = 'drugs'), "
                        + "'RATE', 1, " + then,
                "measure_category (tenant_id, version, audience, measure_id, kind, dimension, category, title, " + kept
                        + row + "'AREA', 'ward', 'matrix', 'matrix', " + then,
                "benchmark_choice (tenant_id, version, audience, measure_id, average_method, band, tolerance, " + kept
                        + row + "'SIMPLE', 'TOLERANCE', 10, " + then)) {
            sql.sql("insert into " + insert + places).update();
        }
        var tenants = "from tenant t where code in ('E22000001', 'E22000002', 'E23000036')";
        var own = "select t.id, 0, case when t.code = 'E23000036' then 'DOWN' else 'UP' end, ";
        sql.sql("insert into denominator (tenant_id, version, audience, name, reference_year, amount, source, " + kept
                        + own + "'matrix', 2024, 1000, 'matrix', " + then + tenants)
                .update();
        sql.sql("insert into comparator_group (tenant_id, version, audience, group_key, title, source) " + own
                        + "'matrix', 'matrix', 'matrix' " + tenants)
                .update();
        sql.sql("insert into comparator_member (tenant_id, version, audience, group_id, member_code, valid_from, "
                        + kept
                        + "select g.tenant_id, 0, g.audience, g.id, 'E23000001', date '2025-01-01', " + then
                        + "from comparator_group g")
                .update();
        sql.sql(
                        "insert into measure_answer (tenant_id, version, audience, national_tenant_id, national_measure_id, "
                                + "kind, because, " + kept + own + "n.tenant_id, n.id, 'NO_DATA_YET', 'matrix', " + then
                                + "from tenant t cross join measure n where t.code in ('E22000001', 'E22000002') "
                                + "and n.measure_key = 'burglary' and n.tenant_id = (select id from tenant where code = 'K04000001')")
                .update();
    }

    private void provide(Persona persona) {
        sql.sql("insert into person (version, username, display_name) values (0, ?, ?)")
                .params(persona.username(), persona.name())
                .update();
        long id = sql.sql("select id from person where username = ?")
                .param(persona.username())
                .query(Long.class)
                .single();
        people.put(persona, id);
        if (persona.role() != null && persona.place() != null) {
            sql.sql("""
                            insert into membership
                                (tenant_id, version, audience, person_id, role, valid_from, given_by, reason, held)
                            values (?, 0, 'OWN', ?, ?, date '2025-01-01', 'matrix', 'matrix', true)""").params(tenantId(persona), id, persona.role().name()).update();
        }
    }

    <T> T as(Persona persona, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(persona.authentication(people.get(persona)));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Whether the design lets the persona's tenant read a row: its own, one opened upwards, one opened downwards. */
    boolean mayRead(Persona persona, long tenant, String audience) {
        if (persona.place() == null) {
            return false;
        }
        long own = tenantId(persona);
        return tenant == own
                || audience.equals("UP") && REACHES_BELOW.contains(persona.role()) && isBelow(tenant, own)
                || audience.equals("DOWN") && isBelow(own, tenant);
    }

    boolean mayWrite(Persona persona, long tenant) {
        if (persona.place() == null || persona.role() == Role.VIEWER) {
            return false;
        }
        long own = tenantId(persona);
        return tenant == own || REACHES_BELOW.contains(persona.role()) && isBelow(tenant, own);
    }

    long tenantId(Persona persona) {
        return tenantIds.get(persona.place().code);
    }

    long tenantId(String code) {
        return tenantIds.get(code);
    }

    long personId(Persona persona) {
        return people.get(persona);
    }

    boolean isBelow(long lower, long upper) {
        var seen = new HashSet<Long>();
        for (Long up = parents.get(lower); up != null && seen.add(up); up = parents.get(up)) {
            if (up == upper) {
                return true;
            }
        }
        return false;
    }
}
