package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A published performance schedule, reproduced row by row from its figures and the settings of its measures. */
class LancashireScheduleTests {

    @Test
    void holdsAllThirtyOneRowsOfTheSchedule() throws IOException {
        assertThat(rows()).hasSize(31);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void reproducesThePrintedChangeAndArrow(String measure, NamedCsvRecord printed, NamedCsvRecord settings) {
        assertThat(settings.getField("measure")).isEqualTo(printed.getField("measure"));
        ChangeMethod method = ChangeMethod.valueOf(settings.getField("change_method"));
        Change change = Change.between(
                number(printed.getField("baseline")),
                number(printed.getField("current")),
                method,
                Integer.parseInt(settings.getField("change_decimals")),
                new BigDecimal(settings.getField("flat_band_abs_inclusive")),
                polarity(settings.getField("polarity_inferred")));
        // The schedule prints a per cent sign after both kinds of change; the portal keeps them apart.
        String unit = method == ChangeMethod.POINTS ? " pp" : "%";
        assertThat(change.printed().orElse(""))
                .isEqualTo(printed.getField("printed_change").replace("%", unit));
        assertThat(change.trend()).isEqualTo(Trend.valueOf(upper(printed.getField("printed_trend"))));
    }

    static List<Arguments> rows() throws IOException {
        List<NamedCsvRecord> printed = read("lancashire-sections-1-5.csv");
        List<NamedCsvRecord> settings = read("lancashire-settings-sections-1-5.csv");
        assertThat(settings).hasSameSizeAs(printed);
        return IntStream.range(0, printed.size())
                .mapToObj(i -> Arguments.of(printed.get(i).getField("measure"), printed.get(i), settings.get(i)))
                .toList();
    }

    private static List<NamedCsvRecord> read(String file) throws IOException {
        try (InputStream in = LancashireScheduleTests.class.getResourceAsStream("/lancashire/" + file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().toList();
        }
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static Polarity polarity(String text) {
        return text.equals("context") ? Polarity.CONTEXTUAL : Polarity.valueOf(upper(text));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
