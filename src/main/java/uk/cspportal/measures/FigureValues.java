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
import uk.cspportal.shared.DatabaseKind;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantWall;

/**
 * Reads what very many figures say now, without where they came from, for overviews of a force area or the country.
 * Plain SQL, because taking the rows apart was a third of such an overview; the tenant filter's condition is in each
 * query, as Hibernate would have put it there.
 */
@Component
class FigureValues {

    /**
     * In as few pieces as will do, for each costs the driver as much as the next: dates as numbers, decimals as text,
     * and in one text what most figures of a measure have alike.
     */
    private static final String VALUES = """
            select measure_id, year(period_start) * 12 + month(period_start) - 1,
                concat_ws(' ', period_months, status, provenance, edition), cast(amount as char(60)),
                cast(base as char(60)), note, dimension
            from figure\s""";

    /** To MySQL's driver: hand rows out while the database still reads; it would else keep them all first. */
    private static final int AS_THEY_COME = Integer.MIN_VALUE;

    private static final int HUNDREDS = 500;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final TenantWall wall;
    private final int rowsAtATime;

    FigureValues(JdbcClient jdbc, EntityManager entities, TenantWall wall, DatabaseKind database) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.wall = wall;
        this.rowsAtATime = database.isMySql() ? AS_THEY_COME : HUNDREDS;
    }

    /**
     * What stands of whole measures, by the measure's id. Chosen by their keys, since a list of ids would be as long as
     * tenants times measures.
     */
    Map<Long, List<Figure>> of(Collection<Long> tenants, Collection<String> keys) {
        var found = new HashMap<Long, List<Figure>>();
        var alike = new HashMap<String, Alike>();
        query(VALUES + """
                join (select tenant_id as owner, id as wanted from measure
                    where tenant_id in (:tenants) and measure_key in (:keys)) m
                    on owner = tenant_id and wanted = measure_id
                where superseded_at is null and dimension = '' and\s""").param("tenants", tenants).param("keys", keys).query(row -> {
            found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(figure(row, Dimension.WHOLE, alike));
        });
        return found;
    }

    /** What stands of each part of one measure, by the part's key. */
    Map<String, List<Figure>> ofParts(long tenant, long measure) {
        var found = new HashMap<String, List<Figure>>();
        var alike = new HashMap<String, Alike>();
        query(VALUES + """
                where tenant_id = :tenant and measure_id = :measure and superseded_at is null and dimension <> '' and\s""").param("tenant", tenant).param("measure", measure).query(row -> {
            var dimension = row.getString(7);
            found.computeIfAbsent(dimension, key -> new ArrayList<>()).add(figure(row, dimension, alike));
        });
        return found;
    }

    private JdbcClient.StatementSpec query(String sql) {
        entities.flush();
        return jdbc.sql(sql + TenantWall.CONDITION).withFetchSize(rowsAtATime).params(wall.parameters());
    }

    private static Figure figure(ResultSet row, String dimension, Map<String, Alike> known) throws SQLException {
        int month = row.getInt(2);
        var alike = known.computeIfAbsent(row.getString(3), Alike::parse);
        return new Figure(
                new Period(YearMonth.of(month / 12, month % 12 + 1), alike.months),
                Decimals.read(row.getString(4)),
                alike.status,
                Decimals.read(row.getString(5)),
                row.getString(6),
                alike.provenance,
                alike.edition,
                dimension,
                null);
    }

    /** What most figures have alike, so that each way of it is read once. */
    private record Alike(int months, FigureStatus status, Provenance provenance, int edition) {

        static Alike parse(String words) {
            var word = words.split(" ");
            return new Alike(
                    Integer.parseInt(word[0]),
                    FigureStatus.valueOf(word[1]),
                    Provenance.valueOf(word[2]),
                    Integer.parseInt(word[3]));
        }
    }
}
