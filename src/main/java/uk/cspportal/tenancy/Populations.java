package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Residents and households of areas, as published by the Office for National Statistics: the denominators of rates
 * that are compared. Public knowledge, and of one day for all, so that no rate differs by the year it was divided by.
 */
@Service
public class Populations {

    private final JdbcClient jdbc;

    Populations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public enum Kind {
        RESIDENTS,
        HOUSEHOLDS
    }

    /** How many there were on a day, by the area’s public code, and who says so. */
    public record Population(Kind kind, LocalDate asAt, Map<String, Long> byCode, Collection<String> sources) {}

    /** The population of areas on the newest day that is held of most areas, whoever is asked for. */
    public Population of(Kind kind, Collection<String> codes) {
        var asAt = jdbc.sql("select as_at from population where kind = ? group by as_at"
                        + " order by count(*) desc, as_at desc limit 1")
                .param(kind.name())
                .query(String.class)
                .single();
        var found = new TreeMap<String, Long>();
        var sources = new TreeSet<String>();
        if (!codes.isEmpty()) {
            jdbc.sql("""
                            select t.code, p.people, p.source from population p join tenant t on t.id = p.tenant_id
                            where p.kind = :kind and p.as_at = :asAt and t.code in (:codes)""")
                    .param("kind", kind.name())
                    .param("asAt", asAt)
                    .param("codes", codes)
                    .query(row -> {
                        found.put(row.getString("code"), row.getLong("people"));
                        sources.add(row.getString("source"));
                    });
        }
        return new Population(kind, LocalDate.parse(asAt), found, sources);
    }
}
