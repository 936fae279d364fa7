package uk.cspportal.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * What falls due by itself, of all tenants: only which return it is. The portal looks here first, so
 * that it enters a tenant's scope, which is on the trail, only when there is something to do.
 */
@Component
class DueReturns {

    private final JdbcClient jdbc;

    DueReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The planned returns whose day has come and that are not there yet, where a plan applied in the quarter. */
    List<ToOpen> toOpen(LocalDate today) {
        return jdbc
                .sql("""
                        select d.tenant_id, d.quarter, d.opens, d.collect_by, d.police_by, d.sign_by, d.publish_by,
                            (select min(p.valid_from) from local_plan p where p.tenant_id = d.tenant_id) as planned_from
                        from round_dates d
                        where d.opens <= ? and not exists (
                            select 1 from quarterly_return r
                            where r.tenant_id = d.tenant_id and r.quarter = d.quarter)
                        order by d.tenant_id, d.quarter""")
                .param(today)
                .query((row, number) -> new Candidate(
                        new ToOpen(
                                new TenantId(row.getLong(1)),
                                Quarter.parse(row.getString(2)),
                                new ReturnDates(
                                        row.getObject(3, LocalDate.class),
                                        row.getObject(4, LocalDate.class),
                                        row.getObject(5, LocalDate.class),
                                        row.getObject(6, LocalDate.class),
                                        row.getObject(7, LocalDate.class))),
                        row.getObject(8, LocalDate.class)))
                .list()
                .stream()
                .filter(Candidate::hasPlan)
                .map(Candidate::whole)
                .toList();
    }

    /** Those at the police's step whose date has passed, with the moment at which they were submitted. */
    List<WithPolice> withPolice(LocalDate today) {
        return jdbc.sql("""
                        select tenant_id, quarter, police_by, submitted_at from quarterly_return
                        where state = 'WITH_POLICE' and police_by < ? order by tenant_id, quarter""")
                .param(today)
                .query((row, number) -> new WithPolice(
                        new TenantId(row.getLong(1)),
                        Quarter.parse(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Lines of open returns whose holder holds no role any more in which lines are filled in. */
    List<Held> heldByNobody(LocalDate today) {
        return jdbc.sql("""
                        select l.tenant_id, r.quarter, l.guideline_key from return_line l
                        join quarterly_return r on r.tenant_id = l.tenant_id and r.id = l.return_id
                        where r.state = 'OPEN' and l.locked = false and l.holder_id is not null and not exists (
                            select 1 from membership m
                            where m.tenant_id = l.tenant_id and m.person_id = l.holder_id
                                and m.role in ('OFFICER', 'ANALYST', 'PROVIDER')
                                and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?))
                        order by l.tenant_id, r.quarter, l.guideline_key""")
                .params(today, today)
                .query((row, number) ->
                        new Held(new TenantId(row.getLong(1)), Quarter.parse(row.getString(2)), row.getString(3)))
                .list();
    }

    record Held(TenantId tenant, Quarter quarter, String line) {}

    record ToOpen(TenantId tenant, Quarter quarter, ReturnDates dates) {}

    record WithPolice(TenantId tenant, Quarter quarter, LocalDate policeBy, Instant submitted) {}

    private record Candidate(ToOpen whole, @Nullable LocalDate plannedFrom) {
        boolean hasPlan() {
            return plannedFrom != null
                    && !plannedFrom.isAfter(whole.quarter().lastMonth().atEndOfMonth());
        }
    }
}
