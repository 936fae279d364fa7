package uk.cspportal.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;

/**
 * The directory of tenants under the names of today. Public knowledge, read on every request,
 * changed a few times a year: it is kept in memory. A tenant that has ended, or is still to come,
 * is found by id, code and slug; lists hold those that exist.
 */
@Service
public class Tenants {

    /** How long another node may go on with what it knew; on this node a change counts at once. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final Comparator<Tenant> BY_NAME = Comparator.comparing(Tenant::name);

    private final TenantRows rows;
    private final Clock clock;

    private final ThreadLocal<@Nullable TenantTree> changed = new ThreadLocal<>();
    private volatile @Nullable Known known;

    Tenants(TenantRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Optional<Tenant> bySlug(String slug) {
        return tree().bySlug(slug);
    }

    public Optional<Tenant> byCode(String code) {
        return tree().byCode(code);
    }

    public Tenant get(TenantId id) {
        return historyOf(id).tenant();
    }

    /** The tenant under the name it had, or will have, on a day: what is of that day keeps it. */
    public Tenant asOf(TenantId id, LocalDate day) {
        return historyOf(tree().on(day), id).tenant();
    }

    /** The tenant under its name of a quarter: of its last day, or of today while it runs. */
    public Tenant asOf(TenantId id, Quarter quarter) {
        return asOf(id, lastDay(quarter));
    }

    /** Its names, its first and last day, and who goes on for it. */
    public TenantHistory historyOf(TenantId id) {
        return historyOf(tree(), id);
    }

    /** Direct children that exist today, by name. */
    public List<Tenant> childrenOf(TenantId id) {
        return childrenOn(id, LocalDate.now(clock));
    }

    /** Direct children that exist on a day, under their names of that day, by name. */
    public List<Tenant> childrenOn(TenantId id, LocalDate day) {
        return tree().on(day).existing().stream()
                .filter(t -> id.equals(t.parent()))
                .sorted(BY_NAME)
                .toList();
    }

    /** As {@link #childrenOn(TenantId, LocalDate)}, on the last day of a quarter or today while it runs. */
    public List<Tenant> childrenOn(TenantId id, Quarter quarter) {
        return childrenOn(id, lastDay(quarter));
    }

    /** Direct children of today, of the past and planned, by name. */
    public List<TenantHistory> childrenEver(TenantId id) {
        return tree().all().stream()
                .filter(t -> id.equals(t.tenant().parent()))
                .sorted(Comparator.comparing(TenantHistory::tenant, BY_NAME))
                .toList();
    }

    /** Those whom this tenant succeeds, by name. */
    public List<TenantHistory> predecessorsOf(TenantId id) {
        return tree().all().stream()
                .filter(t -> id.equals(t.successor()))
                .sorted(Comparator.comparing(TenantHistory::tenant, BY_NAME))
                .toList();
    }

    /** The tenant itself or, once it has ended, the one that goes on for it on a day. */
    public Tenant standingOn(TenantId id, LocalDate day) {
        var history = historyOf(id);
        var successor = history.successor();
        return successor == null || history.existsOn(day) ? history.tenant() : standingOn(successor, day);
    }

    /** From the parent up to the root. */
    public List<Tenant> ancestorsOf(TenantId id) {
        var found = new ArrayList<Tenant>();
        for (TenantId up = get(id).parent(); up != null; up = get(up).parent()) {
            found.add(get(up));
        }
        return List.copyOf(found);
    }

    /** The tenant of a kind at or above this one. */
    public Optional<Tenant> above(TenantId id, TenantKind kind) {
        return get(id).kind() == kind
                ? Optional.of(get(id))
                : ancestorsOf(id).stream().filter(t -> t.kind() == kind).findFirst();
    }

    /** Everything below, at any depth, of today, of the past and planned. */
    public Set<Long> idsBelow(TenantId id) {
        return tree().idsBelow(id);
    }

    /** Every tenant that exists today. */
    public List<Tenant> all() {
        return tree().existing();
    }

    void refresh() {
        known = null;
    }

    /** What a transaction changed it sees itself at once, and everybody else when it is committed. */
    void refreshInTransaction() {
        if (changed.get() == null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    changed.remove();
                    refresh();
                }
            });
        }
        changed.set(new TenantTree(rows.all(), LocalDate.now(clock)));
    }

    private static TenantHistory historyOf(TenantTree tree, TenantId id) {
        return tree.find(id).orElseThrow(() -> new NotFoundException("No tenant " + id));
    }

    private LocalDate lastDay(Quarter quarter) {
        var today = LocalDate.now(clock);
        var end = quarter.lastMonth().atEndOfMonth();
        return today.isBefore(end) ? today : end;
    }

    private TenantTree tree() {
        var today = LocalDate.now(clock);
        var mine = changed.get();
        if (mine != null) {
            return mine.on(today);
        }
        var current = known;
        if (current == null || System.nanoTime() - current.readAt > FRESH.toNanos()) {
            current = keep(new Known(new TenantTree(rows.all(), today), System.nanoTime()));
        } else if (!current.tree.isOn(today)) {
            current = keep(new Known(current.tree.on(today), current.readAt));
        }
        return current.tree;
    }

    /** An empty tree is not kept: the reference data may be on its way. */
    private Known keep(Known read) {
        known = read.tree.isEmpty() ? null : read;
        return read;
    }

    private record Known(TenantTree tree, long readAt) {}
}
