package uk.cspportal.audit;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.cspportal.identity.AccessRefused;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.shared.AuditedEvent;

/**
 * Writes the trail, unsealed ({@link Sealer}). A change is written in its own transaction with it; a refusal in a transaction
 * of its own, because the refused one is rolled back. Plain insert, naming the tenant: the refused
 * caller could not write to that tenant otherwise.
 */
@Component
class AuditTrail {

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final Clock clock;
    private final TransactionTemplate together;
    private final TransactionTemplate apart;

    AuditTrail(JdbcClient jdbc, CurrentPerson current, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(AuditedEvent event) {
        (event instanceof AccessRefused ? apart : together).executeWithoutResult(status -> write(event));
    }

    private void write(AuditedEvent event) {
        var person = current.find();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into audit_entry
                            (tenant_id, at, person_id, person, origin, action, thing, from_value, to_value, why)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.tenantId(),
                        Rows.column(clock.instant()),
                        person.map(PortalUser::personId).orElse(null),
                        person.map(PortalUser::name).orElse("portal"),
                        origin(),
                        event.action(),
                        event.thing(),
                        event.from(),
                        event.to(),
                        event.why())
                .update(key, "id");
        jdbc.sql("insert into audit_waiting (entry_id) values (?)")
                .param(key.getKey())
                .update();
    }

    private static @Nullable String origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : null;
    }
}
