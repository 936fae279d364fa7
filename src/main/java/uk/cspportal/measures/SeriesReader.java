package uk.cspportal.measures;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.tenancy.TenantId;

/** Reads measures with their figures, as now known or as known at a moment, in as few queries as will do. */
@Component
class SeriesReader {

    private final FigureRepository figures;
    private final MeasureService measures;
    private final SheetRepository sheets;

    SeriesReader(FigureRepository figures, MeasureService measures, SheetRepository sheets) {
        this.figures = figures;
        this.measures = measures;
        this.sheets = sheets;
    }

    Series one(TenantId tenant, String key, @Nullable Instant knownAt) {
        var measure = measures.entity(tenant, key);
        var rows = knownAt == null
                ? figures.current(tenant.value(), measure.id())
                : figures.knownAt(tenant.value(), measure.id(), knownAt);
        return new Series(asKnown(measure, sheets(tenant, knownAt)), toFigures(rows));
    }

    List<Figure> history(TenantId tenant, String key) {
        return toFigures(figures.everyRevision(
                tenant.value(), measures.entity(tenant, key).id()));
    }

    List<Series> all(TenantId tenant, @Nullable Instant knownAt) {
        var rows = knownAt == null
                ? figures.currentOfTenant(tenant.value())
                : figures.knownAtOfTenant(tenant.value(), knownAt);
        var byMeasure = rows.stream().collect(Collectors.groupingBy(FigureEntity::measureId));
        var known = sheets(tenant, knownAt);
        return measures.entities(tenant).stream()
                .map(m -> new Series(asKnown(m, known), toFigures(byMeasure.getOrDefault(m.id(), List.of()))))
                .toList();
    }

    Map<TenantId, Map<String, Series>> of(Collection<Long> tenants, Collection<String> keys) {
        if (tenants.isEmpty() || keys.isEmpty()) {
            return Map.of();
        }
        var found = measures.entities(tenants, keys);
        var rows = found.isEmpty()
                ? List.<FigureEntity>of()
                : figures.currentOf(
                        tenants, found.stream().map(MeasureEntity::id).toList());
        var byMeasure = rows.stream().collect(Collectors.groupingBy(FigureEntity::measureId));
        var result = new HashMap<TenantId, Map<String, Series>>();
        for (var measure : found) {
            result.computeIfAbsent(measure.tenant(), t -> new HashMap<>())
                    .put(
                            measure.key(),
                            new Series(
                                    measure.toMeasure(), toFigures(byMeasure.getOrDefault(measure.id(), List.of()))));
        }
        return result;
    }

    private Map<Long, SheetEntity> sheets(TenantId tenant, @Nullable Instant knownAt) {
        return knownAt == null
                ? Map.of()
                : sheets.knownAt(tenant.value(), knownAt).stream()
                        .collect(Collectors.toMap(SheetEntity::measureId, sheet -> sheet));
    }

    /** The measure under its definition of then; of one that was defined later, the definition of today. */
    private static Measure asKnown(MeasureEntity measure, Map<Long, SheetEntity> known) {
        var then = known.get(measure.id());
        if (then == null) {
            return measure.toMeasure();
        }
        var version = then.toVersion(measure.key());
        return new Measure(new MeasureId(measure.id()), measure.tenant(), version.sheet(), version.edition());
    }

    private static List<Figure> toFigures(List<FigureEntity> rows) {
        return rows.stream().map(FigureEntity::toFigure).toList();
    }
}
