package uk.cspportal.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.tenancy.TenantId;

/** Reads how computed measures are made, and which others have to be read for them. */
@Component
class FormulaReader {

    private final PartRepository parts;
    private final DenominatorRepository denominators;
    private final MeasureService measures;

    FormulaReader(PartRepository parts, DenominatorRepository denominators, MeasureService measures) {
        this.parts = parts;
        this.denominators = denominators;
        this.measures = measures;
    }

    /**
     * What has to be read, and how the wanted is made of it.
     *
     * @param measures those wanted and every part of theirs
     * @param parts of computed measures, by the measure's id, in the order of the formula
     */
    record Plan(
            Collection<MeasureEntity> measures,
            Map<Long, List<PartEntity>> parts,
            Map<TenantId, List<Denominator>> denominators) {

        /** The series of a measure, as recorded or computed. */
        Series resolve(long id, Map<Long, Series> recorded) {
            var own = Objects.requireNonNull(recorded.get(id));
            var rows = parts.get(id);
            if (rows == null) {
                return own;
            }
            var made = rows.stream().map(row -> resolve(row.partId(), recorded)).toList();
            var formula = new Formula(
                    rows.getFirst().kind(),
                    made.stream().map(s -> s.measure().key()).toList(),
                    rows.getFirst().per());
            var derivation = new Derivation(
                    own.measure(),
                    formula,
                    made,
                    denominators.getOrDefault(own.measure().tenant(), List.of()));
            return new Series(own.measure(), derivation.figures(), own.rebases(), derivation);
        }
    }

    Plan plan(Collection<Long> tenants, List<MeasureEntity> wanted, @Nullable Instant knownAt) {
        var rows = parts.of(tenants).stream()
                .filter(part -> part.holdsAt(knownAt))
                .collect(Collectors.groupingBy(PartEntity::measureId));
        if (rows.isEmpty()) {
            return new Plan(wanted, rows, Map.of());
        }
        var needed = new LinkedHashMap<Long, MeasureEntity>();
        wanted.forEach(m -> needed.put(m.id(), m));
        var missing = new ArrayList<>(needed.keySet());
        while (!missing.isEmpty()) {
            var ids = missing.stream()
                    .flatMap(id -> rows.getOrDefault(id, List.of()).stream())
                    .map(PartEntity::partId)
                    .filter(id -> !needed.containsKey(id))
                    .distinct()
                    .toList();
            measures.entitiesById(ids).forEach(m -> needed.put(m.id(), m));
            missing = new ArrayList<>(ids);
        }
        boolean rates = rows.values().stream().anyMatch(r -> r.getFirst().kind() == Formula.Kind.RATE);
        return new Plan(needed.values(), rows, rates ? denominators(tenants, knownAt) : Map.of());
    }

    /** The ids of a tenant's measures that are computed now, so that nobody may record their figures. */
    Set<Long> computed(TenantId tenant) {
        return parts.of(List.of(tenant.value())).stream()
                .filter(part -> part.holdsAt(null))
                .map(PartEntity::measureId)
                .collect(Collectors.toSet());
    }

    /** How a measure of a tenant is made now; empty of one that is recorded. */
    List<PartEntity> standing(MeasureEntity measure) {
        return parts.of(List.of(measure.tenant().value())).stream()
                .filter(part -> part.holdsAt(null) && part.measureId() == measure.id())
                .toList();
    }

    private Map<TenantId, List<Denominator>> denominators(Collection<Long> tenants, @Nullable Instant knownAt) {
        return denominators.of(tenants).stream()
                .filter(d -> d.holdsAt(knownAt))
                .collect(Collectors.groupingBy(
                        DenominatorEntity::tenant,
                        Collectors.mapping(DenominatorEntity::toDenominator, Collectors.toList())));
    }
}
