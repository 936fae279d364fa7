package uk.cspportal.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Formats;
import uk.cspportal.tenancy.TenantId;

/** Reads the entries of one tenant, by plain SQL that always names it. */
@Component
class AuditEntries {

    private final JdbcClient jdbc;

    AuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@code limit} entries, newest first, that stand behind the entry {@code before}. */
    List<AuditEntry> list(TenantId tenant, AuditCriteria criteria, @Nullable Long before, int limit) {
        var where = where(tenant, criteria);
        if (before != null) {
            where.and(
                    "(e.at, e.id) < (select b.at, b.id from audit_entry b where b.tenant_id = ? and b.id = ?)",
                    tenant.value(),
                    before);
        }
        return jdbc.sql("select " + Rows.ENTRY + ", " + Rows.SEAL
                        + " from audit_entry e left join audit_seal s on s.entry_id = e.id" + where
                        + " order by e.at desc, e.id desc limit " + limit)
                .params(where.values)
                .query((row, i) -> Rows.entry(row, row.getObject("number") == null ? null : Rows.seal(row)))
                .list();
    }

    long count(TenantId tenant, AuditCriteria criteria) {
        var where = where(tenant, criteria);
        return jdbc.sql("select count(*) from audit_entry e" + where)
                .params(where.values)
                .query(Long.class)
                .single();
    }

    AuditChoices choices(TenantId tenant) {
        return new AuditChoices(distinct("person", tenant), distinct("action", tenant));
    }

    private List<String> distinct(String column, TenantId tenant) {
        return jdbc.sql("select distinct " + column + " from audit_entry where tenant_id = ? order by " + column)
                .param(tenant.value())
                .query(String.class)
                .list();
    }

    private static Where where(TenantId tenant, AuditCriteria criteria) {
        var where = new Where();
        where.and("e.tenant_id = ?", tenant.value());
        if (!criteria.person().isEmpty()) {
            where.and("e.person = ?", criteria.person());
        }
        if (!criteria.action().isEmpty()) {
            where.and("e.action = ?", criteria.action());
        }
        if (!criteria.thing().isEmpty()) {
            where.and("lower(e.thing) like ? escape '!'", "%" + escaped(criteria.thing()) + "%");
        }
        if (criteria.from() != null) {
            where.and("e.at >= ?", startOf(criteria.from()));
        }
        if (criteria.to() != null) {
            where.and("e.at < ?", startOf(criteria.to().plusDays(1)));
        }
        return where;
    }

    private static Object startOf(LocalDate day) {
        return Rows.column(day.atStartOfDay(Formats.LONDON).toInstant());
    }

    private static String escaped(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }

    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void and(String condition, Object... given) {
            conditions.add(condition);
            values.addAll(List.of(given));
        }

        @Override
        public String toString() {
            return " where " + String.join(" and ", conditions);
        }
    }
}
