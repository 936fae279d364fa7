package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cspportal.measures.statistics.Benchmark.Position;

/** The eight ranks a police force printed, with their positions, follow from one rule: 1 is the best by polarity. */
class PrintedBenchmarksTests {

    /** Mean 100: the third and fourth lowest are below it, the sixth is similar, the eighth is higher. */
    private static final double[] RATES = {60, 70, 80, 88, 104, 106, 120, 172};

    private static final Set<String> HIGHER_IS_BETTER =
            Set.of("Number of drug trafficking offences", "Charge rate for Rape offences");

    @Test
    void areEight() throws IOException {
        assertThat(printed()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void followFromTheRule(NamedCsvRecord row) {
        int rank = Integer.parseInt(row.getField("benchmark_rank"));
        boolean higher = HIGHER_IS_BETTER.contains(row.getField("measure"));
        int place = higher ? RATES.length - rank : rank - 1;
        double[] peers =
                Arrays.stream(RATES).filter(rate -> rate != RATES[place]).toArray();
        Benchmark benchmark = BenchmarkTests.simple(
                RATES[place], higher ? Polarity.HIGHER : Polarity.LOWER, Band.Tolerance.DEFAULT, peers);
        assertThat(benchmark.rank()).isEqualTo(rank);
        assertThat(benchmark.of()).isEqualTo(Integer.parseInt(row.getField("benchmark_of")));
        assertThat(benchmark.position())
                .isEqualTo(Position.valueOf(row.getField("benchmark_position").toUpperCase(Locale.ROOT)));
    }

    static List<NamedCsvRecord> printed() throws IOException {
        try (InputStream in = PrintedBenchmarksTests.class.getResourceAsStream("/asp-measures.csv");
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream()
                    .filter(row -> !row.getField("benchmark_rank").isEmpty())
                    .toList();
        }
    }
}
