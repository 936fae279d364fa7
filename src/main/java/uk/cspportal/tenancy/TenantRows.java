package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the whole tree, which is public knowledge. By plain SQL, because the tenant filter and the
 * write guard may ask for the tree while Hibernate is writing, when it can answer no query.
 */
@Component
class TenantRows {

    private final JdbcClient jdbc;

    TenantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One tenant with all its names, oldest first. */
    record Row(
            long id,
            String code,
            String slug,
            TenantKind kind,
            @Nullable Long parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long successor,
            List<TenantNamed> names) {}

    List<Row> all() {
        var names = names();
        return jdbc.sql("""
                        select t.id, t.code, t.slug, t.kind, t.parent_id, t.valid_from, t.valid_to, s.successor_id
                        from tenant t left join tenant_succession s on s.predecessor_id = t.id""")
                .query((row, number) -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        TenantKind.valueOf(row.getString(4)),
                        row.getObject(5, Long.class),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, Long.class),
                        names.getOrDefault(row.getLong(1), List.of())))
                .list();
    }

    private Map<Long, List<TenantNamed>> names() {
        return jdbc
                .sql("select tenant_id, name, short_name, valid_from from tenant_name order by valid_from")
                .query((row, number) -> Map.entry(
                        row.getLong(1),
                        new TenantNamed(row.getString(2), row.getString(3), row.getObject(4, LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }
}
