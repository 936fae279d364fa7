package uk.cspportal.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
    private final Map<Long, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    Memberships(JdbcClient jdbc, Tenants tenants, Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** What the person holds today. */
    public List<Membership> of(PersonId person) {
        var today = LocalDate.now(clock);
        var here = (Changes) TransactionSynchronizationManager.getResource(this);
        return (here != null && here.concern(person) ? here.of(person) : known(person))
                .stream().filter(m -> m.holdsOn(today)).toList();
    }

    private List<Membership> known(PersonId person) {
        var cached = known.get(person.value());
        if (cached == null || cached.isOld()) {
            var seen = changes.get();
            var fresh = new Known(System.nanoTime(), read(person));
            // What is forgotten after a commit cannot be put back by an earlier read. The reading is no part of the
            // step: whoever waits there for the database would hold up others, who would not give their connections
            // back.
            known.compute(person.value(), (id, other) -> changes.get() == seen ? fresh : null);
            return fresh.memberships;
        }
        return cached.memberships;
    }

    /** Who holds one of the roles in the tenant itself today, each person once, by the first role they hold. */
    public List<RoleHolder> holders(TenantId tenant, Role... roles) {
        var found = new LinkedHashMap<PersonId, RoleHolder>();
        for (var role : roles) {
            holders(tenant, role).forEach(holder -> found.putIfAbsent(holder.person(), holder));
        }
        return List.copyOf(found.values());
    }

    private List<RoleHolder> holders(TenantId tenant, Role role) {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        select distinct p.id, p.display_name from membership m join person p on p.id = m.person_id
                        where m.tenant_id = ? and m.role = ? and m.valid_from <= ?
                            and (m.valid_to is null or m.valid_to > ?)
                        order by p.display_name, p.id""")
                .params(tenant.value(), role.name(), today, today)
                .query((row, number) -> new RoleHolder(new PersonId(row.getLong(1)), row.getString(2), role))
                .list();
    }

    /** What the person held once and was ended, the last first. */
    List<Membership> ended(PersonId person) {
        return jdbc.sql("""
                        select tenant_id, role, valid_from, valid_to from membership
                        where person_id = ? and held is null order by ended_at desc, id desc""")
                .param(person.value())
                .query(Memberships::membership)
                .list();
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

    /** The tenants in which somebody holds the role on a day. */
    Set<TenantId> tenantsWith(Role role, LocalDate day) {
        return jdbc.sql("""
                        select distinct tenant_id from membership
                        where role = ? and valid_from <= ? and (valid_to is null or valid_to > ?)""")
                .params(role.name(), day, day)
                .query((row, number) -> new TenantId(row.getLong(1)))
                .set();
    }

    /**
     * From the end of the transaction for everybody. Until then only the transaction itself sees what it changes: what
     * it reads must not become what others know.
     */
    void forget(PersonId person) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forgetNow(person);
            return;
        }
        var here = (Changes) TransactionSynchronizationManager.getResource(this);
        if (here == null) {
            here = new Changes();
            TransactionSynchronizationManager.registerSynchronization(here);
            here.resume();
        }
        here.add(person);
    }

    private void forgetNow(PersonId person) {
        changes.incrementAndGet();
        known.remove(person.value());
    }

    /** Whose memberships the transaction at work changes, and how it sees them itself, until it changes them again. */
    private final class Changes implements TransactionSynchronization {

        private final Map<PersonId, Optional<List<Membership>>> seen = new HashMap<>();

        private void add(PersonId person) {
            seen.put(person, Optional.empty());
        }

        private boolean concern(PersonId person) {
            return seen.containsKey(person);
        }

        private List<Membership> of(PersonId person) {
            return seen.computeIfPresent(person, (id, before) -> Optional.of(before.orElseGet(() -> read(person))))
                    .orElseThrow();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Memberships.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Memberships.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Memberships.this);
            seen.keySet().forEach(Memberships.this::forgetNow);
        }
    }

    private List<Membership> read(PersonId person) {
        return jdbc.sql("select tenant_id, role, valid_from, valid_to from membership where person_id = ? order by id")
                .param(person.value())
                .query(Memberships::membership)
                .list();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                new TenantId(row.getLong(1)),
                Role.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class));
    }

    private record Known(long readAt, List<Membership> memberships) {
        boolean isOld() {
            return System.nanoTime() - readAt > FRESH.toNanos();
        }
    }
}
