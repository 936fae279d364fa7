package uk.cspportal.returns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.PersonId;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * Where the returns of all tenants are, for reminding whoever holds them up: ids and days, nothing
 * of what is in them. Asked by the portal itself, in nobody's name.
 */
@Component
@Transactional(readOnly = true)
public class StepsHeld {

    private final JdbcClient jdbc;

    StepsHeld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every return that is not published. */
    public List<StepHeld> all() {
        var lines = holders();
        return jdbc.sql("""
                        select tenant_id, id, quarter, state, collect_by, police_by, sign_by, publish_by
                        from quarterly_return where state <> 'PUBLISHED' order by tenant_id, quarter""")
                .query((row, number) -> {
                    var state = ReturnState.valueOf(row.getString(4));
                    return new StepHeld(
                            new TenantId(row.getLong(1)),
                            Quarter.parse(row.getString(3)),
                            state,
                            row.getObject(due(state), LocalDate.class),
                            lines.getOrDefault(row.getLong(2), Set.of()));
                })
                .list();
    }

    /** Of one return; empty once it is published. */
    public Optional<StepHeld> of(TenantId tenant, Quarter quarter) {
        return all().stream()
                .filter(one -> one.tenant().equals(tenant) && one.quarter().equals(quarter))
                .findFirst();
    }

    private static String due(ReturnState state) {
        return switch (state) {
            case OPEN -> "collect_by";
            case WITH_POLICE -> "police_by";
            case FOR_SIGN_OFF -> "sign_by";
            case SIGNED, PUBLISHED -> "publish_by";
        };
    }

    /** By return. */
    private Map<Long, Set<PersonId>> holders() {
        var found = new HashMap<Long, Set<PersonId>>();
        jdbc.sql("""
                        select distinct l.return_id, l.holder_id from quarterly_return r
                        join return_line l on l.tenant_id = r.tenant_id and l.return_id = r.id
                        join return_progress p on p.tenant_id = l.tenant_id and p.line_id = l.id
                        where r.state = 'OPEN' and l.holder_id is not null and l.locked = false
                            and p.state <> 'READY'""").query(row -> {
            found.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(new PersonId(row.getLong(2)));
        });
        return found;
    }
}
