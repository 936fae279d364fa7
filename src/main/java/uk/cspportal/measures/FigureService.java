package uk.cspportal.measures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;

/**
 * The one gate through which a figure is written, and the ways to read them back. A figure is never
 * overwritten: another value for the same period becomes a revision that needs a reason.
 */
@Service
@Transactional(readOnly = true)
public class FigureService {

    private final SeriesReader reader;
    private final FigureGate gate;

    FigureService(SeriesReader reader, FigureGate gate) {
        this.reader = reader;
        this.gate = gate;
    }

    /**
     * Records figures of one measure. Saying the same again changes nothing; saying something else
     * needs a reason and supersedes what stood. All or nothing.
     *
     * @throws InvalidInputException when a value would be revised without a reason
     */
    @Transactional
    @PreAuthorize(RECORD)
    public Recorded record(TenantId tenant, String measureKey, List<NewFigure> entries, @Nullable String reason) {
        return gate.pass(tenant, Map.of(measureKey, entries), reason);
    }

    /**
     * Records figures of several measures, by key, for imports.
     *
     * @throws InvalidInputException when a value would be revised without a reason
     */
    @Transactional
    @PreAuthorize(RECORD)
    public Recorded record(TenantId tenant, Map<String, List<NewFigure>> entries, @Nullable String reason) {
        return gate.pass(tenant, entries, reason);
    }

    /** Who may record: those who keep measures, and the system on behalf of imports. */
    private static final String RECORD = "@access.permits(#tenant, 'OFFICER', 'ANALYST', 'APPROVER', 'PERFORMANCE')";

    /** The current figures of a measure, in order. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Series series(TenantId tenant, String measureKey) {
        return reader.one(tenant, measureKey, null);
    }

    /** The figures of a measure as they were known at a moment. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Series seriesAsKnownAt(TenantId tenant, String measureKey, Instant knownAt) {
        return reader.one(tenant, measureKey, knownAt);
    }

    /** Every revision of every figure of a measure, by period and then age. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<Figure> history(TenantId tenant, String measureKey) {
        return reader.history(tenant, measureKey);
    }

    /** Every measure of a tenant with its figures as now known, in the tenant's order, in few queries. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<Series> all(TenantId tenant) {
        return reader.all(tenant, null);
    }

    /** As {@link #all(TenantId)}, as it was known at a moment. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<Series> allAsKnownAt(TenantId tenant, Instant knownAt) {
        return reader.all(tenant, knownAt);
    }

    /** The current figures of several measures of one tenant, by key, in few queries. */
    @PreAuthorize(Rights.READ_RETURN)
    public Map<String, Series> seriesOf(TenantId tenant, Collection<String> measureKeys) {
        return reader.of(List.of(tenant.value()), measureKeys).getOrDefault(tenant, Map.of());
    }

    /** The current figures of several measures of all partnerships of a force area, in few queries; not where they came from. */
    @PreAuthorize("@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')")
    public Map<TenantId, Map<String, Series>> seriesBelow(
            TenantId tenant, List<Tenant> partnerships, Collection<String> measureKeys) {
        return reader.valuesOf(
                partnerships.stream()
                        .filter(p -> tenant.equals(p.parent()))
                        .map(p -> p.id().value())
                        .toList(),
                measureKeys);
    }

    /**
     * Which of several measures have a value for a period that ended in a financial year up to a quarter, of all
     * partnerships of several force areas; one query that reads no figure.
     */
    @PreAuthorize(Rights.OVERSEE_ALL)
    public Map<TenantId, Set<String>> toldBelow(
            Collection<TenantId> tenants, List<Tenant> partnerships, Collection<String> measureKeys, Quarter upTo) {
        var above = Set.copyOf(tenants);
        return reader.told(
                partnerships.stream()
                        .filter(p -> p.parent() != null && above.contains(p.parent()))
                        .map(p -> p.id().value())
                        .toList(),
                measureKeys,
                new Quarter(upTo.startYear(), 1).firstMonth(),
                upTo.lastMonth());
    }
}
