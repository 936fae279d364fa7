package uk.cspportal.plans;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.DatabaseKind;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantWall;

/**
 * Looks words up in the plans of named tenants. Plain SQL, because Hibernate knows nothing of a full-text index; the
 * tenant filter's condition is in the query, as Hibernate would have put it there.
 */
@Component
class PassageSearch {

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final TenantWall wall;
    private final boolean indexed;

    PassageSearch(JdbcClient jdbc, EntityManager entities, TenantWall wall, DatabaseKind database) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.wall = wall;
        this.indexed = database.isMySql();
    }

    /** A passage that says all the words, of a local plan or of a force plan. */
    record Hit(@Nullable Long plan, @Nullable Long forcePlan, int turn, Passage passage) {}

    /** Those that say all the words, with MySQL the most telling first; it finds the beginnings of words. */
    List<Hit> find(Collection<Long> tenants, PlanQuery query, int most) {
        entities.flush();
        var contained = indexed ? query.others() : query.words();
        var parameters = new HashMap<String, Object>(wall.parameters());
        parameters.put("tenants", tenants);
        parameters.put("most", most);
        var sql = new StringBuilder(
                "select plan_id, force_plan_id, turn, kind, place, words from plan_passage where tenant_id in (:tenants)");
        IntStream.range(0, contained.size()).forEach(i -> {
            sql.append(" and lower(words) like :word").append(i);
            parameters.put("word" + i, "%" + contained.get(i) + "%");
        });
        if (indexed) {
            sql.append(" and match (words) against (:indexed in boolean mode)");
            parameters.put(
                    "indexed", query.indexed().stream().map(w -> "+" + w + "*").collect(Collectors.joining(" ")));
        }
        sql.append(" and ").append(TenantWall.CONDITION).append(" order by ");
        sql.append(indexed ? "match (words) against (:indexed in boolean mode) desc, " : "");
        return jdbc.sql(sql.append("plan_id, force_plan_id, turn limit :most").toString())
                .params(parameters)
                .query((row, number) -> new Hit(
                        row.getObject(1, Long.class),
                        row.getObject(2, Long.class),
                        row.getInt(3),
                        new Passage(
                                Passage.Kind.valueOf(row.getString(4)),
                                row.getString(5),
                                row.getString(6).lines().toList())))
                .list();
    }

    /** Whose plans cannot be found yet; the ids of tenants alone, so that the portal can enter their scope. */
    List<TenantId> missing() {
        return jdbc.sql("""
                        select l.tenant_id from local_plan l where not exists
                            (select 1 from plan_passage p where p.tenant_id = l.tenant_id and p.plan_id = l.id)
                        union
                        select f.tenant_id from force_plan f where f.state = 'PUBLISHED' and not exists
                            (select 1 from plan_passage p where p.tenant_id = f.tenant_id and p.force_plan_id = f.id)""")
                .query((row, number) -> new TenantId(row.getLong(1)))
                .list();
    }
}
