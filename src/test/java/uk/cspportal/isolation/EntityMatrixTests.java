package uk.cspportal.isolation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.ReflectionUtils;
import uk.cspportal.identity.SystemScope;
import uk.cspportal.tenancy.ForeignTenantException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/**
 * Every tenant-owned entity that Hibernate knows, tried by everybody, with the service's own checks
 * taken away: what the filter and the write guard let through is exactly what the design says.
 */
class EntityMatrixTests extends IsolationTest {

    @Autowired
    private EntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private SystemScope systemScope;

    private final Matrix matrix = new Matrix("entities");
    private @Nullable Savepoint beginning;

    @BeforeEach
    void addWhatTheDemonstrationLacks() {
        addWhatIsKeptOfMeasures();
        sql.sql("""
                        insert into line_draft (tenant_id, version, audience, line_id, person_id, field, draft, saved_at)
                        select l.tenant_id, 0, 'OWN', l.id, (select min(id) from person), 'MATRIX', 'typed', l.at
                        from (select tenant_id, min(id) as id, timestamp '2025-04-22 09:00:00' as at
                              from return_line group by tenant_id) l""").update();
        sql.sql("""
                        insert into commentary_draft (tenant_id, version, audience, person_id, quarter, guideline_key,
                            based_on, saved_at)
                        select id, 0, 'OWN', (select min(id) from person), '2024-25-Q4', 'matrix', 0,
                            timestamp '2025-04-22 09:00:00'
                        from tenant where code in ('E22000001', 'E22000151')""").update();
        sql.sql("""
                        insert into commentary_draft_passage (tenant_id, version, audience, commentary_draft_id,
                            category, visibility, text)
                        select tenant_id, 0, 'OWN', id, 'CONTEXT', 'INTERNAL', 'typed' from commentary_draft""").update();
        sql.sql("""
                        insert into question_thread (tenant_id, version, audience, quarter, subject, asked_by, asked_of,
                            settled, entries)
                        select id, 0, 'UP', '2024-25-Q4', 'matrix', 'COUNCIL', 'POLICE', false, 1
                        from tenant where code in ('E22000001', 'E22000151')""").update();
        sql.sql("""
                        insert into question_entry (tenant_id, version, audience, thread_id, number, kind, side, text,
                            said_by, said_by_id, said_at)
                        select tenant_id, 0, 'UP', id, 1, 'ASKED', 'COUNCIL', 'matrix', 'matrix',
                            (select min(id) from person), timestamp '2025-04-22 09:00:00'
                        from question_thread""").update();
        sql.sql("""
                        insert into measure_sheet_draft (tenant_id, version, audience, person_id, measure_key, seen,
                            typed, saved_at)
                        select id, 0, 'OWN', (select min(id) from person), 'matrix', 0, '{}',
                            timestamp '2025-04-22 09:00:00'
                        from tenant where code in ('E22000001', 'E22000151')""").update();
        sql.sql("""
                        insert into acronym_alias (tenant_id, version, audience, plan_id, sort_order, acronym_id, wording)
                        select tenant_id, 0, audience, plan_id, 9000, id, 'matrix' from acronym""").update();
        sql.sql("""
                        insert into access_request (tenant_id, version, audience, person_id, message, asked_at, state)
                        select id, 0, 'OWN', (select min(id) from person), 'matrix', timestamp '2025-04-22 09:00:00', 'WAITING'
                        from tenant where code in ('E22000001', 'E23000036')""").update();
        sql.sql("""
                        insert into invitation (tenant_id, version, audience, email, role, invited_by_id, invited_by,
                            invited_at, expires_at, state)
                        select id, 0, 'OWN', 'matrix@example.org', 'VIEWER', (select min(id) from person), 'matrix',
                            timestamp '2025-04-22 09:00:00', timestamp '2025-05-22 09:00:00', 'PENDING'
                        from tenant where code in ('E22000001', 'E23000036')""").update();
        sql.sql("""
                        insert into plan_signature (tenant_id, version, audience, plan_id, party, signed_by, signed_at)
                        select tenant_id, 0, 'UP', min(id), 'COUNCIL', 'matrix', timestamp '2025-04-22 09:00:00'
                        from local_plan group by tenant_id""").update();
        sql.sql("""
                        insert into draft_change (tenant_id, version, audience, plan_id, turn, act, thing, changed_by,
                            changed_at)
                        select tenant_id, 0, 'OWN', min(id), 1, 'matrix', 'matrix', 'matrix', timestamp '2025-04-22 09:00:00'
                        from local_plan group by tenant_id""").update();
        sql.sql("""
                        insert into draft_step (tenant_id, version, audience, plan_id, act, taken_by, taken_at)
                        select tenant_id, 0, 'UP', min(id), 'matrix', 'matrix', timestamp '2025-04-22 09:00:00'
                        from local_plan group by tenant_id""").update();
        sql.sql("""
                        insert into plan_comment (tenant_id, version, audience, plan_id, part, priority_number,
                            item_number, heading, wording, said_by, said_at)
                        select tenant_id, 0, 'UP', min(id), 'PLAN', 0, 0, 'matrix', 'matrix', 'matrix',
                            timestamp '2025-04-22 09:00:00'
                        from local_plan group by tenant_id""").update();
        sql.sql("""
                        insert into assurance_entry (tenant_id, version, audience, plan_id, priority_number,
                            objective_number, assured_on, level, evidence, said_by, said_at)
                        select tenant_id, 0, 'UP', min(id), 1, 1, date '2025-04-22', 'NONE', 'matrix', 'matrix',
                            timestamp '2025-04-22 09:00:00'
                        from local_plan group by tenant_id""").update();
        sql.sql("""
                        insert into return_judgement (tenant_id, version, audience, return_id, guideline_key,
                            effectiveness, revision, judged_by, judged_at)
                        select tenant_id, 0, 'UP', min(id), 'matrix', 'EFFECTIVE', 1, 'matrix',
                            timestamp '2025-04-22 09:00:00'
                        from quarterly_return group by tenant_id""").update();
        sql.sql("""
                        insert into return_account (tenant_id, version, audience, line_id, measure_key, what_happened,
                            why, next_step, written_by, written_at)
                        select tenant_id, 0, 'OWN', min(id), 'matrix', 'matrix', 'matrix', 'matrix', 'matrix',
                            timestamp '2025-04-22 09:00:00'
                        from return_line group by tenant_id""").update();
        sql.sql("""
                        insert into return_rule_choice (tenant_id, version, audience, rule_key, chosen_by, chosen_at)
                        select id, 0, 'DOWN', 'SIGNAL', 'matrix', timestamp '2025-04-22 09:00:00'
                        from tenant where code in ('E23000036', 'E23000003')""").update();
        sql.sql("""
                        insert into return_nudge (tenant_id, version, audience, return_id, step, london_day, nudged_by,
                            nudged_at)
                        select tenant_id, 0, 'UP', min(id), 'OPEN', date '2025-04-22', 'matrix',
                            timestamp '2025-04-22 09:00:00'
                        from quarterly_return group by tenant_id""").update();
        sql.sql("""
                        insert into area_of_focus (tenant_id, version, audience, plan_id, sort_order, priority_id, wording)
                        select tenant_id, 0, audience, plan_id, 99, id, 'matrix' from force_priority
                        where sort_order = (select min(sort_order) from force_priority)""").update();
    }

    private record Row(long id, long tenant, String audience) {}

    @Test
    void admitsToEachRowExactlyThoseWhomTheDesignAdmits() throws IOException {
        var types = factory.getMetamodel().getEntities().stream()
                .filter(type -> TenantOwned.class.isAssignableFrom(type.getJavaType()))
                .toList();
        assertThat(types.stream().filter(type -> rows(type).isEmpty()).map(EntityType::getName))
                .as("entities without a row to try: add one to the demonstration, or to addWhatTheDemonstrationLacks")
                .isEmpty();
        // One for all attempts: H2 looks through all there are at each return to one.
        beginning = entities.unwrap(Session.class).doReturningWork(Connection::setSavepoint);
        for (var type : types) {
            var rows = rows(type);
            for (var persona : Persona.all()) {
                tryReading(type, rows, persona);
                tryWriting(type, rows, persona);
            }
        }
        matrix.hasNoHole();
    }

    /** By plain SQL, which no filter touches. */
    private List<Row> rows(EntityType<?> type) {
        var table = type.getJavaType().getAnnotation(Table.class).name();
        return sql.sql("select id, tenant_id, audience from " + table)
                .query((row, number) -> new Row(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    private void tryReading(EntityType<?> type, List<Row> rows, Persona persona) {
        var expected = rows.stream()
                .filter(row -> mayRead(persona, row.tenant, row.audience))
                .map(Row::id)
                .collect(Collectors.toSet());
        entities.clear();
        as(persona, () -> {
            var from = " from " + type.getName() + " e";
            add(type, "list", persona, expected, ids("select e.id" + from));
            add(type, "search", persona, expected, searched(from, rows));
            add(type, "count", persona, (long) expected.size(), count("select count(e)" + from));
            add(
                    type,
                    "exists",
                    persona,
                    !expected.isEmpty(),
                    !ids("select e.id" + from + " where exists (select 1" + from.replace(" e", " other")
                                    + " where other.id = e.id)")
                            .isEmpty());
            for (var row : samples(rows)) {
                matrix.add(
                        type.getName(),
                        "find by id",
                        persona,
                        expected.contains(row.id),
                        entities.find(type.getJavaType(), row.id) != null);
                entities.clear();
            }
            return null;
        });
    }

    private void add(EntityType<?> type, String operation, Persona persona, Object expected, Object found) {
        // Sets of ids are too long for a table: the cell says whether anything was admitted.
        var admits = !expected.equals(Set.of()) && !expected.equals(0L) && !expected.equals(false);
        matrix.add(type.getName(), operation, persona, admits, expected.equals(found) ? admits : "differs");
    }

    private Set<Long> ids(String query) {
        return new HashSet<>(entities.createQuery(query, Long.class).getResultList());
    }

    private long count(String query) {
        return entities.createQuery(query, Long.class).getSingleResult();
    }

    /** Names each tenant in turn, as somebody does who forged the tenant of a query. */
    private Set<Long> searched(String from, List<Row> rows) {
        var found = new HashSet<Long>();
        for (var tenant : rows.stream().map(Row::tenant).distinct().toList()) {
            found.addAll(entities.createQuery("select e.id" + from + " where e.tenantId = :tenant", Long.class)
                    .setParameter("tenant", tenant)
                    .getResultList());
        }
        return found;
    }

    private void tryWriting(EntityType<?> type, List<Row> rows, Persona persona) {
        for (var row : samples(rows)) {
            var admitted = mayWrite(persona, row.tenant);
            matrix.add(
                    type.getName(),
                    "update",
                    persona,
                    admitted && isChangeable(type),
                    isChangeable(type) && passesGuard(type, row, persona, this::change));
            matrix.add(type.getName(), "delete", persona, admitted, passesGuard(type, row, persona, entities::remove));
            matrix.add(type.getName(), "insert", persona, admitted, passesGuard(type, row, persona, this::insertCopy));
        }
    }

    private interface Attempt {
        void on(TenantOwned entity);
    }

    /** Hands the row over loaded, as if a service had found it, and lets the persona write it. */
    private boolean passesGuard(EntityType<?> type, Row row, Persona persona, Attempt attempt) {
        entities.clear();
        var entity = (TenantOwned) systemScope.call(
                "matrix", List.of(new TenantId(row.tenant)).stream(), () -> entities.find(type.getJavaType(), row.id));
        var session = entities.unwrap(Session.class);
        var before = requireNonNull(beginning);
        return as(persona, () -> {
            try {
                attempt.on(entity);
                entities.flush();
                return true;
            } catch (ForeignTenantException e) {
                return false;
            } catch (RuntimeException e) {
                // Past the guard, and stopped by a constraint of the schema: for this wall it was admitted.
                return !isForeign(e);
            } finally {
                entities.clear();
                session.doWork(connection -> connection.rollback(before));
            }
        });
    }

    private static boolean isForeign(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ForeignTenantException) {
                return true;
            }
        }
        return false;
    }

    /** Rows that are only ever added have no column that Hibernate would write again. */
    private boolean isChangeable(EntityType<?> type) {
        return !changeable(type.getJavaType()).isEmpty();
    }

    private List<String> changeable(Class<?> type) {
        var mapping = factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(type);
        var names = new ArrayList<String>();
        for (int i = 0; i < mapping.getPropertyNames().length; i++) {
            if (mapping.isMutable()
                    && mapping.getPropertyUpdateability()[i]
                    && !mapping.getPropertyTypes()[i].isCollectionType()
                    && !mapping.getPropertyTypes()[i].isAssociationType()
                    && !Set.of("version", "audience").contains(mapping.getPropertyNames()[i])) {
                names.add(mapping.getPropertyNames()[i]);
            }
        }
        return names;
    }

    private void change(TenantOwned entity) {
        for (var name : changeable(entity.getClass())) {
            var field = requireNonNull(ReflectionUtils.findField(entity.getClass(), name));
            field.setAccessible(true);
            ReflectionUtils.setField(field, entity, other(field.getType(), ReflectionUtils.getField(field, entity)));
        }
        assertThat(entities.contains(entity)).isTrue();
    }

    private void insertCopy(TenantOwned entity) {
        entities.detach(entity);
        var id = requireNonNull(ReflectionUtils.findField(TenantOwned.class, "id"));
        id.setAccessible(true);
        ReflectionUtils.setField(id, entity, null);
        entities.persist(entity);
    }

    /** Another value of the type of a field, where there is an obvious one. */
    private static @Nullable Object other(Class<?> type, @Nullable Object value) {
        if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants()[0].equals(value) ? 1 : 0];
        }
        return switch (value) {
            case String text -> text.isEmpty() ? "x" : text.substring(1);
            case Integer number -> number + 1;
            case Long number -> number + 1;
            case BigDecimal number -> number.add(BigDecimal.ONE);
            case LocalDate day -> day.minusDays(1);
            case Boolean flag -> !flag;
            case Instant moment -> moment.minusSeconds(60);
            case LocalDateTime moment -> moment.minusMinutes(1);
            case null -> emptyOther(type);
            default -> value;
        };
    }

    private static @Nullable Object emptyOther(Class<?> type) {
        return Map.<Class<?>, Object>of(
                        String.class, "x", Boolean.class, true, Long.class, 1L, Instant.class, Instant.EPOCH)
                .get(type);
    }

    /** One row for each tenant and audience. */
    private static List<Row> samples(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> row.tenant + row.audience, row -> row, (first, second) -> first))
                .values()
                .stream()
                .toList();
    }
}
