package uk.cspportal.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.cspportal.tenancy.TenantId;

/** The memberships of one tenant with the people who hold or held them, read by plain SQL that names the tenant. */
@Component
class MemberList {

    private static final String SELECT = """
            select m.tenant_id, m.id, m.version, m.person_id, p.display_name, p.username, p.email, m.role,
                m.valid_from, m.given_by, m.reason, p.last_seen, m.ended_at, m.ended_by, m.end_reason
            from membership m join person p on p.id = m.person_id
            where m.tenant_id = ?""";

    private final JdbcClient jdbc;

    MemberList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> of(TenantId tenant) {
        return jdbc.sql(SELECT + " order by p.display_name, m.id")
                .param(tenant.value())
                .query(MemberList::member)
                .list();
    }

    Optional<Member> find(TenantId tenant, long membership) {
        return jdbc.sql(SELECT + " and m.id = ?")
                .params(tenant.value(), membership)
                .query(MemberList::member)
                .optional();
    }

    /** The administrators of a tenant; nobody else can end one of them until this transaction is over. */
    List<Long> lockAdministrators(TenantId tenant) {
        return jdbc.sql("select id from membership where tenant_id = ? and role = ? and held = true for update")
                .params(tenant.value(), Role.ADMINISTRATOR.name())
                .query(Long.class)
                .list();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        var seen = row.getObject(12, LocalDateTime.class);
        var ended = row.getObject(13, LocalDateTime.class);
        return new Member(
                new TenantId(row.getLong(1)),
                row.getLong(2),
                row.getInt(3),
                new PersonId(row.getLong(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Role.valueOf(row.getString(8)),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getString(11),
                seen == null ? null : seen.toInstant(ZoneOffset.UTC),
                ended == null
                        ? null
                        : new Member.Ending(ended.toInstant(ZoneOffset.UTC), row.getString(14), row.getString(15)));
    }
}
