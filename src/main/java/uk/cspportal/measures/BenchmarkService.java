package uk.cspportal.measures;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.PublishedRates.Rates;
import uk.cspportal.measures.RateComparison.AreaRates;
import uk.cspportal.measures.statistics.Benchmark;
import uk.cspportal.measures.statistics.BenchmarkMember;
import uk.cspportal.measures.statistics.Movement;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.measures.statistics.RollingRate;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantId;

/**
 * Ranks a measure’s published rate among the areas it is compared with. Official statistics count before monthly files,
 * and whom the group held on the last day of a period decides who is ranked in it.
 */
@Service
@Transactional(readOnly = true)
public class BenchmarkService {

    private static final int YEAR = 12;

    private final PublishedRates rates;
    private final BenchmarkChoiceService choices;
    private final MeasureService measures;

    BenchmarkService(PublishedRates rates, BenchmarkChoiceService choices, MeasureService measures) {
        this.rates = rates;
        this.choices = choices;
        this.measures = measures;
    }

    /** The benchmark of a measure; none for one of the tenant’s own, or where nothing comparable is published. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Optional<BenchmarkResult> of(TenantId tenant, String measureKey) {
        return of(tenant, measureKey, null);
    }

    /** As {@link #of(TenantId, String)}, from what had been published by a moment; null for now. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Optional<BenchmarkResult> of(TenantId tenant, String measureKey, @Nullable Instant knownAt) {
        var found = read(tenant, List.of(measures.entity(tenant, measureKey)), knownAt);
        return Optional.ofNullable(found.get(measureKey));
    }

    /** The benchmarks of all measures of a tenant that have one, by key, in few queries. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Map<String, BenchmarkResult> all(TenantId tenant) {
        return read(tenant, measures.entities(tenant), null);
    }

    private Map<String, BenchmarkResult> read(
            TenantId tenant, Collection<MeasureEntity> wanted, @Nullable Instant knownAt) {
        var chosen = choices.all(tenant);
        var results = new HashMap<String, BenchmarkResult>();
        for (var basis : List.of(RateBasis.MONTHLY_FILES, RateBasis.OFFICIAL)) {
            rates.of(tenant, wanted, basis, chosen, knownAt)
                    .forEach((key, found) -> result(key, found, chosen.getOrDefault(key, BenchmarkChoice.DEFAULT))
                            .ifPresent(result -> results.put(key, result)));
        }
        return results;
    }

    private static Optional<BenchmarkResult> result(String key, Rates rates, BenchmarkChoice choice) {
        for (int i = rates.periods().size() - 1; i >= 0; i--) {
            var benchmark = at(rates, i, choice);
            if (benchmark.isPresent()) {
                int before = before(rates, i);
                return Optional.of(result(
                        key,
                        rates,
                        i,
                        benchmark.get(),
                        before < 0
                                ? null
                                : at(rates, before, choice)
                                        .map(b -> new BenchmarkResult.Before(
                                                rates.periods().get(before), b))
                                        .orElse(null)));
            }
        }
        return Optional.empty();
    }

    private static BenchmarkResult result(
            String key, Rates rates, int at, Benchmark now, BenchmarkResult.@Nullable Before before) {
        var movement = before == null || before.benchmark().rank() == null || now.rank() == null
                ? null
                : Movement.between(before.benchmark().rank(), now.rank());
        Period period = rates.periods().get(at);
        var words = new BenchmarkWords(rates.own().name(), rates, period, now);
        return new BenchmarkResult(
                key,
                rates.basis(),
                rates.sheet(),
                period,
                rates.areas().title(),
                now,
                isWorst(rates, at, now),
                before,
                movement,
                words.sentence(before, movement));
    }

    /** The period published before; of monthly rates, whose windows overlap, the same month a year before. */
    private static int before(Rates rates, int at) {
        return rates.basis() == RateBasis.OFFICIAL ? at - 1 : at - YEAR;
    }

    private static Optional<Benchmark> at(Rates rates, int at, BenchmarkChoice choice) {
        var own = member(rates.own(), rates, at);
        var peers = rates.on(rates.periods().get(at)).stream()
                .map(area -> member(area, rates, at))
                .flatMap(Optional::stream)
                .toList();
        return own.flatMap(me -> Benchmark.of(me, peers, rates.sheet().polarity(), choice.average(), choice.toBand())
                .known());
    }

    private static Optional<BenchmarkMember> member(AreaRates area, Rates rates, int at) {
        return area.at(at)
                .map(rate ->
                        BenchmarkMember.counted(area.name(), rate.events(), people(rates, area), RateComparison.PER));
    }

    private static double people(Rates rates, AreaRates area) {
        return rates.population().byCode().getOrDefault(area.code(), 0L).doubleValue();
    }

    private static boolean isWorst(Rates rates, int at, Benchmark now) {
        Polarity polarity = rates.sheet().polarity();
        int good = polarity.favours(1);
        return good != 0
                && rates.on(rates.periods().get(at)).stream()
                        .flatMap(area -> area.at(at).stream())
                        .mapToDouble(RollingRate::rate)
                        .noneMatch(rate -> good * rate < good * now.rate());
    }
}
