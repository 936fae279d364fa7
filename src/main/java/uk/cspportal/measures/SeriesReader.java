package uk.cspportal.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantId;

/** Reads measures with their figures, as now known or as known at a moment, in as few queries as will do. */
@Component
class SeriesReader {

    /** Months of the longest period that a figure can be for. */
    private static final int LONGEST = 12;

    private static final Comparator<Figure> BY_PERIOD = Comparator.comparing(Figure::period);

    private final FigureRepository figures;
    private final FigureValues values;
    private final MeasureService measures;
    private final SheetRepository sheets;
    private final MarkRepository marks;
    private final FormulaReader formulas;

    SeriesReader(
            FigureRepository figures,
            FigureValues values,
            MeasureService measures,
            SheetRepository sheets,
            MarkRepository marks,
            FormulaReader formulas) {
        this.figures = figures;
        this.values = values;
        this.measures = measures;
        this.sheets = sheets;
        this.marks = marks;
        this.formulas = formulas;
    }

    Series one(TenantId tenant, String key, @Nullable Instant knownAt) {
        var measure = measures.entity(tenant, key);
        return series(List.of(tenant.value()), List.of(measure), whole(knownAt)).getFirst();
    }

    List<Figure> history(TenantId tenant, String key) {
        return inOrder(figures
                .everyRevision(tenant.value(), measures.entity(tenant, key).id())
                .stream()
                .map(HeldFigure::toFigure)
                .toList());
    }

    List<Series> all(TenantId tenant, @Nullable Instant knownAt) {
        return series(List.of(tenant.value()), measures.entities(tenant), whole(knownAt));
    }

    /** Every measure of several tenants as now known, tenant by tenant in the order of each. */
    List<Series> all(Collection<Long> tenants) {
        return series(tenants, measures.entities(tenants), whole(null));
    }

    Map<TenantId, Map<String, Series>> of(Collection<Long> tenants, Collection<String> keys) {
        return of(tenants, keys, whole(null));
    }

    /** As {@link #of}, without where the figures came from: half the columns, for overviews of very many. */
    Map<TenantId, Map<String, Series>> valuesOf(Collection<Long> tenants, Collection<String> keys) {
        return of(tenants, keys, new Depth(null, true));
    }

    /**
     * How figures are read.
     *
     * @param knownAt null for what is known now
     * @param bare without where they came from
     */
    private record Depth(@Nullable Instant knownAt, boolean bare) {}

    private static Depth whole(@Nullable Instant knownAt) {
        return new Depth(knownAt, false);
    }

    private Map<TenantId, Map<String, Series>> of(Collection<Long> tenants, Collection<String> keys, Depth depth) {
        if (tenants.isEmpty() || keys.isEmpty()) {
            return Map.of();
        }
        var result = new HashMap<TenantId, Map<String, Series>>();
        for (var series : series(tenants, measures.entities(tenants, keys), depth)) {
            result.computeIfAbsent(series.measure().tenant(), t -> new HashMap<>())
                    .put(series.measure().key(), series);
        }
        return result;
    }

    /** Of tenants and measures those of which a value stands for a period that ends in one of the months from one to another. */
    Map<TenantId, Set<String>> told(
            Collection<Long> tenants, Collection<String> keys, YearMonth first, YearMonth last) {
        if (tenants.isEmpty() || keys.isEmpty()) {
            return Map.of();
        }
        return measures
                .told(
                        tenants,
                        keys,
                        first.minusMonths(LONGEST - 1L).atDay(1),
                        last.atDay(1),
                        number(first),
                        number(last))
                .stream()
                .collect(Collectors.groupingBy(
                        told -> new TenantId(told.tenant()), Collectors.mapping(Told::key, Collectors.toSet())));
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    /** The series of one part of a measure each, by its key. */
    Map<String, Series> parts(TenantId tenant, String key) {
        var measure = measures.entity(tenant, key);
        return series(
                measure.toMeasure(),
                figures.currentOfParts(tenant.value(), measure.id()).stream().collect(by(HeldFigure::dimension)));
    }

    /** The series of chosen parts of measures, by the measure’s key and the part’s key. */
    Map<String, Map<String, Series>> parts(
            TenantId tenant, Collection<String> keys, Collection<String> dimensions, @Nullable Instant knownAt) {
        var wanted = measures.entities(List.of(tenant.value()), keys);
        if (wanted.isEmpty() || dimensions.isEmpty()) {
            return Map.of();
        }
        var ids = wanted.stream().map(MeasureEntity::id).toList();
        var rows = knownAt == null
                ? figures.currentParts(tenant.value(), ids, dimensions)
                : figures.partsKnownAt(tenant.value(), ids, dimensions, knownAt);
        var byMeasure = rows.stream().collect(Collectors.groupingBy(HeldFigure::measureId, by(HeldFigure::dimension)));
        return wanted.stream()
                .collect(Collectors.toMap(
                        MeasureEntity::key,
                        measure -> series(measure.toMeasure(), byMeasure.getOrDefault(measure.id(), Map.of()))));
    }

    /** The series of one part each of a measure that was read before, without where the figures came from. */
    Map<String, Series> valuesOfParts(Measure measure) {
        return series(
                measure, values.ofParts(measure.tenant().value(), measure.id().value()));
    }

    private static Map<String, Series> series(Measure measure, Map<String, List<Figure>> byPart) {
        return byPart.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new Series(measure, inOrder(e.getValue()))));
    }

    /** The figures of every part of measures for one period, by the measure’s key. */
    Map<String, List<Figure>> partsOf(TenantId tenant, Collection<String> keys, Period period) {
        var byId = measures.entities(List.of(tenant.value()), keys).stream()
                .collect(Collectors.toMap(MeasureEntity::id, MeasureEntity::key));
        return figures.partsOf(tenant.value(), byId.keySet(), period.start().atDay(1), period.months()).stream()
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(byId.get(row.measureId())),
                        Collectors.mapping(HeldFigure::toFigure, Collectors.toList())));
    }

    /** The periods for which a measure holds figures, of the whole or of parts. */
    Set<Period> periodsHeld(TenantId tenant, String key) {
        return figures.periodsHeld(tenant.value(), measures.entity(tenant, key).id()).stream()
                .map(row -> new Period(YearMonth.from((LocalDate) row[0]), (Integer) row[1]))
                .collect(Collectors.toSet());
    }

    private List<Series> series(Collection<Long> tenants, List<MeasureEntity> wanted, Depth depth) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var knownAt = depth.knownAt();
        var plan = formulas.plan(tenants, wanted, knownAt);
        var ids = plan.measures().stream().map(MeasureEntity::id).toList();
        var rows = depth.bare() ? values.of(tenants, keys(plan)) : held(tenants, ids, knownAt);
        var rebases = marks.of(tenants).stream()
                .filter(mark -> mark.isRebase() && mark.holdsAt(knownAt))
                .collect(Collectors.groupingBy(
                        MarkEntity::measureId, Collectors.mapping(MarkEntity::month, Collectors.toList())));
        var known = sheets(tenants, knownAt);
        var recorded = new HashMap<Long, Series>();
        for (var measure : plan.measures()) {
            recorded.put(
                    measure.id(),
                    new Series(
                            asKnown(measure, known),
                            inOrder(rows.getOrDefault(measure.id(), List.of())),
                            rebases.getOrDefault(measure.id(), List.of()),
                            null));
        }
        return wanted.stream().map(m -> plan.resolve(m.id(), recorded)).toList();
    }

    private Map<Long, List<Figure>> held(
            Collection<Long> tenants, Collection<Long> measures, @Nullable Instant knownAt) {
        var rows = knownAt == null ? figures.currentOf(tenants, measures) : figures.knownAt(tenants, measures, knownAt);
        return rows.stream().collect(by(HeldFigure::measureId));
    }

    private static <K> Collector<HeldFigure, ?, Map<K, List<Figure>>> by(Function<HeldFigure, K> key) {
        return Collectors.groupingBy(key, Collectors.mapping(HeldFigure::toFigure, Collectors.toList()));
    }

    private static Set<String> keys(FormulaReader.Plan plan) {
        return plan.measures().stream().map(MeasureEntity::key).collect(Collectors.toSet());
    }

    private Map<Long, SheetEntity> sheets(Collection<Long> tenants, @Nullable Instant knownAt) {
        return knownAt == null
                ? Map.of()
                : sheets.knownAt(tenants, knownAt).stream()
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

    /** Most were recorded in the order of their periods, and lie so. */
    private static List<Figure> inOrder(List<Figure> figures) {
        for (int i = 1; i < figures.size(); i++) {
            if (BY_PERIOD.compare(figures.get(i - 1), figures.get(i)) > 0) {
                return figures.stream().sorted(BY_PERIOD).toList();
            }
        }
        return figures;
    }
}
