package uk.cspportal.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * Who holds which role where: the only source of what a person may do. Read before the tenant
 * filter has its values, so it asks the database directly, always for one named person or tenant.
 */
@Service
public class Memberships {

    /** How long another node may go on with what it knew; on this node a change counts at once. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    Memberships(JdbcClient jdbc, Tenants tenants, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.clock = clock;
        this.events = events;
    }

    /** What the person holds today. */
    public List<Membership> of(PersonId person) {
        var cached = known.get(person.value());
        if (cached == null || System.nanoTime() - cached.readAt > FRESH.toNanos()) {
            cached = new Known(System.nanoTime(), read(person));
            known.put(person.value(), cached);
        }
        var today = LocalDate.now(clock);
        return cached.memberships.stream().filter(m -> m.holdsOn(today)).toList();
    }

    /** Gives a person a role. Who may do that is for the use case to check that will stand before it. */
    @Transactional
    void give(PersonId person, TenantId tenant, Role role, LocalDate from, String givenBy, String reason) {
        jdbc.sql("""
                        insert into membership
                            (tenant_id, version, audience, person_id, role, valid_from, valid_to, given_by, reason)
                        values (?, 0, 'OWN', ?, ?, ?, null, ?, ?)""")
                .params(tenant.value(), person.value(), role.name(), from, givenBy, reason)
                .update();
        known.remove(person.value());
        events.publishEvent(new MembershipGiven(tenant.value(), person.value(), role.code(), reason));
    }

    List<Tenant> tenantsOf(@Nullable PersonId person) {
        return person == null
                ? List.of()
                : of(person).stream()
                        .map(Membership::tenant)
                        .distinct()
                        .map(tenants::get)
                        .toList();
    }

    private List<Membership> read(PersonId person) {
        return jdbc.sql("select tenant_id, role, valid_from, valid_to from membership where person_id = ? order by id")
                .param(person.value())
                .query((row, number) -> new Membership(
                        new TenantId(row.getLong(1)),
                        Role.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    private record Known(long readAt, List<Membership> memberships) {}
}
