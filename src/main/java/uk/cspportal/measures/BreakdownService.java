package uk.cspportal.measures;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/** Measures by category, by group of people and by area: which parts there are, and the figures of each. */
@Service
@Transactional(readOnly = true)
public class BreakdownService {

    private final CategoryRepository categories;
    private final MeasureService measures;
    private final SeriesReader reader;
    private final FigureGate gate;
    private final DenominatorRepository denominators;
    private final Keeping keeping;

    BreakdownService(
            CategoryRepository categories,
            MeasureService measures,
            SeriesReader reader,
            FigureGate gate,
            DenominatorRepository denominators,
            Keeping keeping) {
        this.categories = categories;
        this.measures = measures;
        this.reader = reader;
        this.gate = gate;
        this.denominators = denominators;
        this.keeping = keeping;
    }

    /** The breakdowns of a measure as they stand. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<Breakdown> breakdowns(TenantId tenant, String measureKey) {
        return categories
                .standing(tenant.value(), measures.entity(tenant, measureKey).id())
                .stream()
                .collect(Collectors.groupingBy(CategoryEntity::dimension, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Breakdown(
                        e.getKey(),
                        e.getValue().getFirst().kind(),
                        e.getValue().stream().map(CategoryEntity::toCategory).toList()))
                .toList();
    }

    /** Says into which parts a measure is broken down by a dimension, in place of what was said before. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void breakDown(TenantId tenant, String measureKey, Breakdown breakdown) {
        var measure = measures.entity(tenant, measureKey);
        var keys = breakdown.categories().stream().map(Breakdown.Category::key).toList();
        if (keys.isEmpty() || new HashSet<>(keys).size() < keys.size()) {
            throw new InvalidInputException("categories", Messages.text("measures.breakdown.categories"));
        }
        categories.standing(tenant.value(), measure.id()).stream()
                .filter(row -> row.dimension().equals(breakdown.dimension()))
                .forEach(row -> row.withdraw(keeping.now()));
        breakdown
                .categories()
                .forEach(category -> categories.save(new CategoryEntity(
                        measure,
                        breakdown.kind(),
                        dimension(breakdown.dimension(), category.key()),
                        Keeping.text("title", category.title()),
                        keeping.now())));
        keeping.tell(
                tenant,
                MeasureKept.BROKEN_DOWN,
                "measure " + measureKey + " by " + breakdown.dimension(),
                null,
                String.join(", ", keys),
                null);
    }

    /**
     * Records figures of parts through the one gate.
     *
     * @throws InvalidInputException when a figure is of a part that the measure does not have
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Recorded record(TenantId tenant, String measureKey, List<NewFigure> figures, @Nullable String reason) {
        var known = breakdowns(tenant, measureKey).stream()
                .flatMap(b -> b.categories().stream()
                        .map(c -> dimension(b.dimension(), c.key()).key()))
                .collect(Collectors.toSet());
        for (var figure : figures) {
            if (!known.contains(figure.dimension())) {
                throw new InvalidInputException(
                        figure.dimension(), Messages.text("measures.breakdown.unknown", figure.dimension()));
            }
        }
        return gate.pass(tenant, Map.of(measureKey, figures), reason);
    }

    /** The series of each part by a dimension, by the part's key and in the order of the parts; empty ones too. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Map<String, Series> series(TenantId tenant, String measureKey, String dimension) {
        return series(tenant, measureKey, dimension, null);
    }

    /** As {@link #series(TenantId, String, String)}, as it was known at a moment; null for now. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Map<String, Series> series(TenantId tenant, String measureKey, String dimension, @Nullable Instant knownAt) {
        var breakdown = standing(tenant, measureKey, dimension);
        var measure = measures.get(tenant, measureKey);
        var keys = breakdown.categories().stream()
                .map(c -> dimension(dimension, c.key()).key())
                .toList();
        var held = reader.parts(tenant, List.of(measureKey), keys, knownAt).getOrDefault(measureKey, Map.of());
        var series = new LinkedHashMap<String, Series>();
        breakdown.categories().forEach(c -> {
            var key = dimension(dimension, c.key()).key();
            series.put(c.key(), held.getOrDefault(key, new Series(measure, List.of())));
        });
        return series;
    }

    /** The latest period of each breakdown that has figures, as it was known at a moment; null for now. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<BreakdownTable> tables(TenantId tenant, String measureKey, @Nullable Instant knownAt) {
        var whole = reader.one(tenant, measureKey, knownAt);
        return breakdowns(tenant, measureKey).stream()
                .flatMap(b ->
                        BreakdownTable.latest(b, whole, series(tenant, measureKey, b.dimension(), knownAt)).stream())
                .toList();
    }

    /** How differently groups of people are affected; empty where the people of the groups are not known. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Optional<Disproportion> disproportion(TenantId tenant, BreakdownTable table) {
        return Disproportion.of(
                table,
                denominators.of(List.of(tenant.value())).stream()
                        .filter(d -> d.holdsAt(null))
                        .map(DenominatorEntity::toDenominator)
                        .toList());
    }

    /** Every period of a breakdown under disclosure control. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public PublicBreakdown forPublication(TenantId tenant, String measureKey, String dimension) {
        return PublicBreakdown.of(
                standing(tenant, measureKey, dimension),
                reader.one(tenant, measureKey, null),
                series(tenant, measureKey, dimension));
    }

    private Breakdown standing(TenantId tenant, String measureKey, String dimension) {
        return breakdowns(tenant, measureKey).stream()
                .filter(b -> b.dimension().equals(dimension))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.breakdown.none", dimension)));
    }

    private static Dimension dimension(String name, String category) {
        try {
            return new Dimension(name, category);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(name, String.valueOf(e.getMessage()));
        }
    }
}
