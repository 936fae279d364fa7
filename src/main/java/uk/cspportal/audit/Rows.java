package uk.cspportal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/** How entries and seals stand in their tables: moments as UTC, to the microsecond. */
final class Rows {

    static final String ENTRY =
            "e.id, e.tenant_id, e.at, e.person_id, e.person, e.origin, e.action, e.thing, e.from_value, e.to_value, e.why";
    static final String SEAL = "s.number, s.entry_id, s.previous_mac, s.mac, s.key_id, s.sealed_at";

    private Rows() {}

    static AuditEntry entry(ResultSet row, @Nullable Seal seal) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                new TenantId(row.getLong("tenant_id")),
                instant(row, "at"),
                row.getObject("person_id", Long.class),
                row.getString("person"),
                row.getString("origin"),
                row.getString("action"),
                row.getString("thing"),
                row.getString("from_value"),
                row.getString("to_value"),
                row.getString("why"),
                seal);
    }

    static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("number"), row.getString("mac"), row.getString("key_id"), instant(row, "sealed_at"));
    }

    static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
