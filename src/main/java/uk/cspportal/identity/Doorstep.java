package uk.cspportal.identity;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.cspportal.tenancy.TenantId;

/**
 * What stands before a tenant's door, where the tenant filter shows nothing because nobody is in
 * yet: found by plain SQL, for one named address, person or tenant only.
 */
@Component
class Doorstep {

    private final JdbcClient jdbc;

    Doorstep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open invitations to an address; nobody else can take them up until this transaction is over. */
    List<Waiting> lockInvitationsTo(String email) {
        return jdbc
                .sql("select tenant_id, id, email from invitation where email = ? and pending = true for update")
                .param(email)
                .query((row, number) -> new Waiting(new TenantId(row.getLong(1)), row.getLong(2), row.getString(3)))
                .list()
                .stream()
                // A database may take "josé" for "jose"; these are two people's addresses.
                .filter(w -> w.email.equals(email))
                .toList();
    }

    /** Who is invited to administer a tenant, for the platform's administrators, who belong to none. */
    List<Invitation> administratorsInvitedTo(TenantId tenant) {
        return jdbc.sql("""
                        select id, version, email, invited_by, invited_at, expires_at from invitation
                        where tenant_id = ? and role = ? and pending = true order by email""")
                .params(tenant.value(), Role.ADMINISTRATOR.name())
                .query((row, number) -> new Invitation(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        Role.ADMINISTRATOR,
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** The requests a person has made anywhere, the last first. */
    List<OwnRequest> requestsOf(PersonId person) {
        return jdbc.sql("""
                        select tenant_id, asked_at, state, role, answer from access_request
                        where person_id = ? order by asked_at desc, id desc""")
                .param(person.value())
                .query((row, number) -> new OwnRequest(
                        new TenantId(row.getLong(1)),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        AccessRequestState.valueOf(row.getString(3)),
                        row.getString(4) == null ? null : Role.valueOf(row.getString(4)),
                        row.getString(5)))
                .list();
    }

    record Waiting(TenantId tenant, long id, String email) {}
}
