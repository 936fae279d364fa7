package uk.cspportal.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.measures.ComparedAreas.Areas;
import uk.cspportal.measures.RateComparison.AreaRates;
import uk.cspportal.measures.statistics.Answer;
import uk.cspportal.measures.statistics.Interval;
import uk.cspportal.measures.statistics.RollingRate;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.Populations;
import uk.cspportal.tenancy.Populations.Kind;
import uk.cspportal.tenancy.Populations.Population;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * Makes rates of what has been published of areas: of a tenant’s own and of those it is compared with, from the same
 * source and by the same population. No row of any tenant but England and Wales is read for it.
 */
@Component
class PublishedRates {

    private static final String HOUSEHOLDS = "households";

    private final PublishedStatistics published;
    private final ComparedAreas compared;
    private final Populations populations;
    private final Tenants tenants;

    PublishedRates(PublishedStatistics published, ComparedAreas compared, Populations populations, Tenants tenants) {
        this.published = published;
        this.compared = compared;
        this.populations = populations;
        this.tenants = tenants;
    }

    /** The rates of an area and of everybody who was ever compared with it; {@link #on} says who is on a day. */
    record Rates(
            RateBasis basis,
            MeasureDefinition sheet,
            Areas areas,
            List<Period> periods,
            AreaRates own,
            List<AreaRates> ever,
            Population population) {

        /** The others whose area belonged to the group on the last day of a period. */
        List<AreaRates> on(Period period) {
            var members = areas.on().apply(period.end().atEndOfMonth());
            return ever.stream().filter(area -> members.contains(area.code())).toList();
        }

        RateComparison comparison() {
            var all = new RateComparison(basis, sheet, areas.title(), periods, own, ever, population);
            int day = all.last().orElse(periods.size() - 1);
            return new RateComparison(basis, sheet, areas.title(), periods, own, on(periods.get(day)), population);
        }
    }

    /** The rates of measures that follow one of England and Wales, by the measure’s key; one query for all figures. */
    Map<String, Rates> of(
            TenantId tenant,
            Collection<MeasureEntity> measures,
            RateBasis basis,
            Map<String, BenchmarkChoice> choices,
            @Nullable Instant knownAt) {
        var own = tenants.get(tenant).code();
        var areas = new HashMap<String, Areas>();
        var codes = new TreeSet<String>(List.of(own));
        for (var measure : measures) {
            if (measure.isNational() && publishedKey(measure, basis) != null) {
                var found = compared.of(
                        tenant,
                        choices.getOrDefault(measure.key(), BenchmarkChoice.DEFAULT)
                                .group());
                areas.put(measure.key(), found);
                codes.addAll(found.ever());
            }
        }
        var keys = measures.stream()
                .filter(m -> areas.containsKey(m.key()))
                .map(m -> String.valueOf(publishedKey(m, basis)))
                .toList();
        var series = published.of(keys, codes, knownAt);
        var people = new HashMap<Kind, Population>();
        var result = new HashMap<String, Rates>();
        for (var measure : measures) {
            var held = series.getOrDefault(String.valueOf(publishedKey(measure, basis)), Map.of());
            var mine = held.get(own);
            if (areas.containsKey(measure.key()) && mine != null) {
                var population =
                        people.computeIfAbsent(kind(mine.measure().sheet()), kind -> populations.of(kind, codes));
                rates(own, basis, areas.get(measure.key()), held, population)
                        .ifPresent(rates -> result.put(measure.key(), rates));
            }
        }
        return result;
    }

    /** Null where the basis has nothing to offer: monthly files hold no official years. */
    private static @Nullable String publishedKey(MeasureEntity measure, RateBasis basis) {
        return switch (basis) {
            case OFFICIAL -> OfficialMeasures.of(measure.key());
            case MONTHLY_FILES -> OfficialMeasures.isOfficial(measure.key()) ? null : measure.key();
        };
    }

    private static Kind kind(MeasureDefinition sheet) {
        return HOUSEHOLDS.equals(sheet.denominator()) ? Kind.HOUSEHOLDS : Kind.RESIDENTS;
    }

    private Optional<Rates> rates(
            String own, RateBasis basis, Areas areas, Map<String, Series> held, Population population) {
        var codes = Stream.concat(Stream.of(own), areas.ever().stream())
                .distinct()
                .filter(held::containsKey)
                .toList();
        var months = basis == RateBasis.OFFICIAL ? published(codes, held) : everyMonth(codes, held);
        var all = codes.stream()
                .map(code -> rates(code, basis, held.get(code), months, population))
                .toList();
        Predicate<Integer> known =
                i -> all.stream().anyMatch(area -> area.rates().get(i).known().isPresent());
        int first = IntStream.range(0, months.size())
                .boxed()
                .filter(known)
                .findFirst()
                .orElse(months.size());
        if (first == months.size()) {
            return Optional.empty();
        }
        var from = all.stream()
                .map(area -> new AreaRates(
                        area.code(), area.name(), area.rates().subList(first, months.size()), area.missing()))
                .toList();
        return Optional.of(new Rates(
                basis,
                held.get(own).measure().sheet(),
                areas,
                months.subList(first, months.size()),
                from.getFirst(),
                from.stream()
                        .skip(1)
                        .sorted(Comparator.comparing(AreaRates::name))
                        .toList(),
                population));
    }

    private static List<Period> published(List<String> codes, Map<String, Series> held) {
        return figures(codes, held).map(Figure::period).distinct().sorted().toList();
    }

    private static List<Period> everyMonth(List<String> codes, Map<String, Series> held) {
        var months = figures(codes, held)
                .filter(figure -> figure.period().months() == 1)
                .map(figure -> figure.period().start())
                .sorted()
                .toList();
        return months.isEmpty()
                ? List.of()
                : Stream.iterate(
                                months.getFirst(),
                                month -> !month.isAfter(months.getLast()),
                                month -> month.plusMonths(1))
                        .map(Period::of)
                        .toList();
    }

    private static Stream<Figure> figures(List<String> codes, Map<String, Series> held) {
        return codes.stream().map(held::get).flatMap(series -> series.figures().stream());
    }

    private AreaRates rates(String code, RateBasis basis, Series series, List<Period> periods, Population population) {
        var counts = new ArrayList<@Nullable Double>();
        for (var period : periods) {
            counts.add(series.at(period)
                    .filter(figure -> figure.status() != FigureStatus.PARTIAL)
                    .map(Figure::value)
                    .map(Number::doubleValue)
                    .orElse(null));
        }
        var people = population.byCode().get(code);
        List<Answer<RollingRate>> rates = RollingRate.series(
                counts,
                basis == RateBasis.OFFICIAL ? 1 : RollingRate.YEAR,
                people == null ? null : people.doubleValue(),
                RateComparison.PER,
                Interval.Z_95);
        var missing = IntStream.range(0, periods.size())
                .filter(i -> counts.get(i) == null)
                .mapToObj(periods::get)
                .toList();
        return new AreaRates(code, compared.name(code), rates, missing);
    }
}
