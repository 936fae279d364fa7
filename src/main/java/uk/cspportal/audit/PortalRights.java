package uk.cspportal.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives the portal's database user what it needs and no more, whenever the owner of the tables has brought them up to
 * date: it may add to the trail and read it, never change it. Does nothing while owner and user are the same.
 */
@Component
class PortalRights extends BaseCallback {

    private static final String USUAL = "select, insert, update, delete";
    private static final Map<String, String> SPECIAL = Map.of(
            "audit_entry", "select, insert",
            "audit_seal", "select, insert",
            "flyway_schema_history", "select");

    private final String account;
    private final boolean separate;

    PortalRights(
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.flyway.user}") String owner,
            @Value("${portal.database.user-host}") String host) {
        account = quoted(user) + "@" + quoted(host);
        separate = !user.equals(owner);
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE && separate;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var connection = context.getConnection();
            if (connection.getMetaData().getDatabaseProductName().equals("MySQL")) {
                grant(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The owner of the tables could not give " + account + " its rights (docs/audit.md)", e);
        }
    }

    private void grant(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables(connection)) {
                statement.execute("grant " + SPECIAL.getOrDefault(table, USUAL) + " on `" + table + "` to " + account);
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String quoted(String name) {
        return "'" + name.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
