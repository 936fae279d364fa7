package uk.cspportal.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cspportal.measures.statistics.Answer;
import uk.cspportal.measures.statistics.RollingRate;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.Populations.Population;

/**
 * Published rates of an area beside those it is compared with, over time.
 *
 * @param sheet of the national measure whose published counts the rates are made from
 * @param with whom it is compared with, in words
 * @param periods those that have a rate of anybody, and every one between them
 * @param own first, and then the others by name
 * @param population what every rate was divided by, the same day for all
 */
public record RateComparison(
        RateBasis basis,
        MeasureDefinition sheet,
        String with,
        List<Period> periods,
        AreaRates own,
        List<AreaRates> others,
        Population population) {

    /** Rates are per so many residents or households. */
    public static final int PER = 1000;

    /**
     * The rates of one area, one for each of the periods.
     *
     * @param missing months or years without a published count, also before the first rate
     */
    public record AreaRates(String code, String name, List<Answer<RollingRate>> rates, List<Period> missing) {

        public Optional<RollingRate> at(int period) {
            return rates.get(period).known();
        }
    }

    /** The index of the last period for which the own area has a rate. */
    public Optional<Integer> last() {
        return IntStream.range(0, periods.size())
                .boxed()
                .filter(i -> own.at(i).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** Everybody who has a rate at a period, the lowest first; equal rates by name. */
    public List<AreaRates> ranked(int period) {
        return Stream.concat(Stream.of(own), others.stream())
                .filter(area -> area.at(period).isPresent())
                .sorted(Comparator.comparingDouble((AreaRates area) ->
                                area.at(period).orElseThrow().rate())
                        .thenComparing(AreaRates::name))
                .toList();
    }

    /** How many of the periods have a rate of the own area. */
    public long held() {
        return own.rates().stream().filter(rate -> rate.known().isPresent()).count();
    }
}
