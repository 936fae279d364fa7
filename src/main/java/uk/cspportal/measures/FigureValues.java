package uk.cspportal.measures;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantWall;

/**
 * Reads what very many figures say now, without where they came from, for overviews of a force area or the country.
 * Plain SQL, because taking the rows apart was a third of such an overview; the tenant filter's condition is in each
 * query, as Hibernate would have put it there.
 */
@Component
class FigureValues {

    /** Dates as numbers and decimals as text: those the driver hands over as they come, without a calendar in between. */
    private static final String VALUES = """
            select measure_id, year(period_start) * 12 + month(period_start) - 1, period_months, cast(amount as char(60)),
                status, cast(base as char(60)), note, provenance, edition, dimension
            from figure\s""";

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final TenantWall wall;

    FigureValues(JdbcClient jdbc, EntityManager entities, TenantWall wall) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.wall = wall;
    }

    /** What stands of whole measures, by the measure's id; of measures by their keys, since a list of ids would be as long as tenants times measures. */
    Map<Long, List<Figure>> of(Collection<Long> tenants, Collection<String> keys) {
        var found = new HashMap<Long, List<Figure>>();
        query(VALUES + """
                join (select tenant_id as owner, id as wanted from measure
                    where tenant_id in (:tenants) and measure_key in (:keys)) m
                    on owner = tenant_id and wanted = measure_id
                where superseded_at is null and dimension = '' and\s""").param("tenants", tenants).param("keys", keys).query(row -> {
            found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(figure(row, Dimension.WHOLE));
        });
        return found;
    }

    /** What stands of each part of one measure, by the part's key. */
    Map<String, List<Figure>> ofParts(long tenant, long measure) {
        var found = new HashMap<String, List<Figure>>();
        query(VALUES + """
                where tenant_id = :tenant and measure_id = :measure and superseded_at is null and dimension <> '' and\s""").param("tenant", tenant).param("measure", measure).query(row -> {
            var dimension = row.getString(10);
            found.computeIfAbsent(dimension, key -> new ArrayList<>()).add(figure(row, dimension));
        });
        return found;
    }

    private JdbcClient.StatementSpec query(String sql) {
        entities.flush();
        return jdbc.sql(sql + TenantWall.CONDITION).params(wall.parameters());
    }

    private static Figure figure(ResultSet row, String dimension) throws SQLException {
        int month = row.getInt(2);
        return new Figure(
                new Period(YearMonth.of(month / 12, month % 12 + 1), row.getInt(3)),
                Decimals.read(row.getString(4)),
                FigureStatus.valueOf(row.getString(5)),
                Decimals.read(row.getString(6)),
                row.getString(7),
                Provenance.valueOf(row.getString(8)),
                row.getInt(9),
                dimension,
                null);
    }
}
