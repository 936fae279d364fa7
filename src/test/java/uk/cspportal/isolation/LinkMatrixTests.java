package uk.cspportal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Every reference between two tables of tenants, by plain SQL that no service, filter or guard sees: the
 * schema itself keeps each within its tenant, but for the few that cross on purpose.
 */
class LinkMatrixTests extends IsolationTest {

    /** Child table and the column that names the other tenant, for links that cross tenants on purpose. */
    private static final Set<String> CROSSING = Set.of(
            "measure.national_tenant_id",
            "measure_answer.national_tenant_id",
            "local_priority.force_tenant_id",
            "link_decision.force_tenant_id",
            "funded_service.award_tenant_id",
            "grant_return.award_tenant_id",
            "grant_review.return_tenant_id");

    private static final Persona ANYBODY = new Persona("plain SQL", null, null, false);

    @Autowired
    private DataSource source;

    /** Child columns to parent columns of one foreign key. */
    private record Link(String child, String parent, Map<String, String> columns) {

        String tenantColumn() {
            return columns.entrySet().stream()
                    .filter(pair -> pair.getValue().equalsIgnoreCase("tenant_id"))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }

        /** The column that, beside the tenant's, says which row is meant, and the parent's column that it repeats. */
        Map.Entry<String, String> key() {
            return columns.entrySet().stream()
                    .filter(pair -> !pair.getValue().equalsIgnoreCase("tenant_id"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void keepsEachReferenceWithinItsTenant() throws SQLException, IOException {
        addWhatIsKeptOfMeasures();
        var matrix = new Matrix("links");
        var connection = DataSourceUtils.getConnection(source);
        try {
            var crossing = new HashSet<String>();
            for (var link : links(connection)) {
                var column = link.tenantColumn();
                assertThat(column)
                        .as("%s refers to %s without its tenant", link.child, link.parent)
                        .isNotEmpty();
                if (column.equalsIgnoreCase("tenant_id")) {
                    tryToCross(connection, link, matrix);
                } else {
                    crossing.add(link.child + "." + column);
                }
            }
            assertThat(crossing)
                    .as("links that cross tenants on purpose")
                    .containsExactlyInAnyOrderElementsOf(CROSSING);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
        matrix.hasNoHole();
    }

    private void tryToCross(Connection connection, Link link, Matrix matrix) {
        var column = link.key().getKey();
        var key = link.key().getValue();
        var foreign =
                "select c.id, o.%1$s from %2$s c join %3$s o on o.tenant_id <> c.tenant_id where c.%4$s is not null"
                        + " and o.%1$s not in (select p.%1$s from %3$s p where p.tenant_id = c.tenant_id) limit 1";
        var rows = sql.sql(foreign.formatted(key, link.child, link.parent, column))
                .query((row, number) -> List.of(row.getObject(1), row.getObject(2)))
                .list();
        for (var row : rows) {
            var what = link.child + "." + column;
            var same = sql.sql("select %s from %s where id = ?".formatted(column, link.child))
                    .param(row.get(0))
                    .query((found, number) -> found.getObject(1))
                    .single();
            matrix.add(what, "stays", ANYBODY, true, moves(connection, link, row.get(0), same));
            matrix.add(what, "crosses", ANYBODY, false, moves(connection, link, row.get(0), row.get(1)));
        }
    }

    private boolean moves(Connection connection, Link link, Object child, Object parent) {
        try {
            var before = connection.setSavepoint();
            try (var statement = connection.prepareStatement("update %s set %s = ? where id = ?"
                    .formatted(link.child, link.key().getKey()))) {
                statement.setObject(1, parent);
                statement.setObject(2, child);
                return statement.executeUpdate() == 1;
            } catch (SQLIntegrityConstraintViolationException e) {
                return false;
            } finally {
                connection.rollback(before);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Link> links(Connection connection) throws SQLException {
        var meta = connection.getMetaData();
        var tables = new ArrayList<String>();
        try (var rows = meta.getColumns(connection.getCatalog(), connection.getSchema(), "%", "tenant_id")) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        var links = new ArrayList<Link>();
        for (var table : tables) {
            var keys = new LinkedHashMap<String, Link>();
            try (var rows = meta.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                while (rows.next()) {
                    var parent = rows.getString("PKTABLE_NAME");
                    keys.computeIfAbsent(
                                    rows.getString("FK_NAME"), key -> new Link(table, parent, new LinkedHashMap<>()))
                            .columns
                            .put(rows.getString("FKCOLUMN_NAME"), rows.getString("PKCOLUMN_NAME"));
                }
            }
            keys.values().stream().filter(link -> tables.contains(link.parent)).forEach(links::add);
        }
        return links;
    }
}
