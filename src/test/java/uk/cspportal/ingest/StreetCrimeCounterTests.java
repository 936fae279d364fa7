package uk.cspportal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cspportal.ingest.StreetCrimeCount.Kind;
import uk.cspportal.ingest.StreetCrimeCount.Problem;

class StreetCrimeCounterTests {

    private static final String AVON_AND_SOMERSET = "E23000036";
    private static final String LANCASHIRE = "E23000003";
    private static final String THAMES_VALLEY = "E23000029";
    private static final String SOMERSET = "E22000369";
    private static final YearMonth JANUARY = YearMonth.of(2023, 1);
    private static final String HEADER = String.join(",", StreetCrimeRow.HEADER);
    private static final String ID = "0".repeat(64);

    private final DistrictLookup districts = DistrictLookup.load();

    @Test
    void countsEveryRealRowOnceAtItsPartnership() throws IOException {
        StreetCrimeCount count = count(AVON_AND_SOMERSET, resource("2023-01-avon-and-somerset-street.csv"));

        assertThat(count.problems()).isEmpty();
        assertThat(count.months()).containsExactly(JANUARY);
        assertThat(count.rows()).isEqualTo(49);
        assertThat(total(count, "E22000001")).isEqualTo(11);
        assertThat(total(count, "E22000002")).isEqualTo(5);
        assertThat(total(count, "E22000003")).isEqualTo(3);
        assertThat(total(count, "E22000006")).isEqualTo(3);
        assertThat(total(count, SOMERSET)).isEqualTo(21);
        assertThat(count.counted()).isEqualTo(43);
        assertThat(count.noLocation()).isEqualTo(3);
        assertThat(count.outsideForceArea()).isEqualTo(3);
        assertThat(count.refused()).isZero();
    }

    @Test
    void keepsIdenticalIncidentsAndRepeatedIdentifiers() throws IOException {
        StreetCrimeCount count = count(AVON_AND_SOMERSET, resource("2023-01-avon-and-somerset-street.csv"));

        assertThat(types(count, "E22000001")).containsEntry("Anti-social behaviour", 4);
        assertThat(types(count, SOMERSET)).containsEntry("Burglary", 5).containsEntry("Public order", 2);
    }

    @Test
    void writesRealZerosForTypesThatDidNotOccurInAHeldMonth() throws IOException {
        StreetCrimeCount count = count(AVON_AND_SOMERSET, resource("2023-01-avon-and-somerset-street.csv"));

        assertThat(types(count, "E22000001"))
                .containsOnlyKeys(StreetCrimeRow.CRIME_TYPES)
                .containsEntry("Robbery", 0);
    }

    @Test
    void readsWindowsLineEndsByteOrderMarkAndGzipAlike() throws IOException {
        byte[] plain = resource("2023-01-avon-and-somerset-street.csv");
        byte[] windows = resource("2023-01-avon-and-somerset-street-crlf.csv");
        StreetCrimeCount expected = count(AVON_AND_SOMERSET, plain);

        assertThat(new String(windows, StandardCharsets.UTF_8)).contains("\r\n");
        assertThat(count(AVON_AND_SOMERSET, windows)).isEqualTo(expected);
        assertThat(count(AVON_AND_SOMERSET, gzip(windows))).isEqualTo(expected);
        assertThat(count(AVON_AND_SOMERSET, ("\uFEFF" + text(plain)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @Test
    void countsAPointInTheSeaAsWithoutLocation() throws IOException {
        StreetCrimeCount count = count(LANCASHIRE, resource("coordinates-in-sea-no-lsoa-lancashire.csv"));

        assertThat(count.rows()).isEqualTo(1);
        assertThat(count.noLocation()).isEqualTo(1);
        assertThat(count.counted()).isZero();
        assertThat(count.problems()).isEmpty();
    }

    @Test
    void readsAQuotedDistrictAndPlacesItOutsideTheForceArea() throws IOException {
        String[] lines = text(resource("quoted-lsoa-name.csv")).split("\n");

        StreetCrimeCount count = count(AVON_AND_SOMERSET, lines[0] + "\n" + lines[1]);

        assertThat(count.problems()).isEmpty();
        assertThat(count.outsideForceArea()).isEqualTo(1);
        assertThat(count.outside().get(YearMonth.of(2023, 10))).containsEntry("Violence and sexual offences", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mendip",
                "Sedgemoor",
                "South Somerset",
                "Taunton Deane",
                "West Somerset",
                "Somerset West and Taunton",
                "Somerset"
            })
    void placesTheFormerDistrictsOfSomersetInSomerset(String district) throws IOException {
        StreetCrimeCount count = count(AVON_AND_SOMERSET, file(row("2023-01", "Burglary", district + " 001A")));

        assertThat(types(count, SOMERSET)).containsEntry("Burglary", 1);
    }

    @Test
    void keepsDistrictsApartWhoseNamesContainAnother() throws IOException {
        StreetCrimeCount count = count(
                AVON_AND_SOMERSET,
                file(
                        row("2023-01", "Burglary", "North Somerset 001A"),
                        row("2023-01", "Burglary", "Bath and North East Somerset 001A")));

        assertThat(total(count, "E22000003")).isEqualTo(1);
        assertThat(total(count, "E22000001")).isEqualTo(1);
        assertThat(total(count, SOMERSET)).isZero();
    }

    @Test
    void reportsEachBadRowWithItsLineAndKeepsTheRest() throws IOException {
        StreetCrimeCount count = count(
                AVON_AND_SOMERSET,
                file(
                        row("2023-01", "Burglary", "Bristol 001A"),
                        row("2023-01", "Burglary", "Bristol 001A") + ",more",
                        row("2023-13", "Burglary", "Bristol 001A"),
                        row("01/2023", "Burglary", "Bristol 001A"),
                        row("2023-02", "Burglary", "Bristol 001A"),
                        row("2023-01", "Jaywalking", "Bristol 001A"),
                        row("2023-01", "Burglary", "Bristol 001A").replace(ID, ""),
                        row("2023-01", "Anti-social behaviour", "Bristol 001A").replaceFirst("^", ID),
                        "",
                        row("2023-01", "Burglary", "\"Bristol 001A"),
                        row("2023-01", "Drugs", "Bristol 001A")));

        assertThat(count.problems())
                .containsExactly(
                        new Problem(3, Kind.COLUMNS, "13", 1),
                        new Problem(4, Kind.MONTH, "2023-13", 1),
                        new Problem(5, Kind.MONTH, "01/2023", 1),
                        new Problem(6, Kind.OTHER_MONTH, "2023-02", 1),
                        new Problem(7, Kind.CRIME_TYPE, "Jaywalking", 1),
                        new Problem(8, Kind.ID_MISSING, "Burglary", 1),
                        new Problem(9, Kind.ID_UNEXPECTED, "Anti-social behaviour", 1),
                        new Problem(11, Kind.QUOTES, "", 1));
        assertThat(count.rows()).isEqualTo(10);
        assertThat(count.refused()).isEqualTo(8);
        assertThat(types(count, "E22000002")).containsEntry("Burglary", 1).containsEntry("Drugs", 1);
    }

    @Test
    void takesTheMonthOfMostRowsWhereverTheStrayRowStands() throws IOException {
        StreetCrimeCount count = count(
                AVON_AND_SOMERSET,
                file(
                        row("2022-12", "Burglary", "Bristol 001A"),
                        row("2023-01", "Burglary", "Bristol 001A"),
                        row("2023-01", "Burglary", "Bristol 001A")));

        assertThat(count.months()).containsExactly(JANUARY);
        assertThat(count.problems()).containsExactly(new Problem(2, Kind.OTHER_MONTH, "2022-12", 1));
        assertThat(count.counted()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Month,Crime ID\n", "<html>", "Crime ID,Month\n,2023-01\n"})
    void readsNothingFromAFileWithAnotherHeading(String content) throws IOException {
        StreetCrimeCount count = count(AVON_AND_SOMERSET, content);

        assertThat(count.problems()).extracting(Problem::kind).containsExactly(Kind.HEADER);
        assertThat(count.months()).isEmpty();
        assertThat(count.rows()).isZero();
        assertThat(count.byPartnership()).isEmpty();
    }

    @Test
    void holdsNoMonthWhenNoRowIsLeft() throws IOException {
        StreetCrimeCount empty = count(AVON_AND_SOMERSET, HEADER);

        assertThat(empty.months()).isEmpty();
        assertThat(empty.byPartnership()).isEmpty();
    }

    @Test
    void refusesTheFileOfAnotherForceInsteadOfCountingItsStrayRows() throws IOException {
        String foreign = row("2023-01", "Burglary", "Bristol 001A").replace("Avon and Somerset", "Lancashire");

        StreetCrimeCount count = count(AVON_AND_SOMERSET, file(foreign, foreign));

        assertThat(count.problems()).containsExactly(new Problem(2, Kind.OTHER_FORCE, "Lancashire Constabulary", 2));
        assertThat(count.months()).isEmpty();
        assertThat(count.refused()).isEqualTo(2);
    }

    @Test
    void neverGuessesAPlaceNoLookupKnows() throws IOException {
        StreetCrimeCount count = count(
                AVON_AND_SOMERSET,
                file(
                        row("2023-01", "Burglary", "Wessex 001A"),
                        row("2023-01", "Burglary", "Wessex 002B"),
                        row("2023-01", "Burglary", "Wiltshire 001A")));

        assertThat(count.problems()).containsExactly(new Problem(2, Kind.UNKNOWN_DISTRICT, "Wessex", 2));
        assertThat(count.outsideForceArea()).isEqualTo(3);
        assertThat(count.refused()).isZero();
    }

    @Test
    void neverGuessesAmongPartnershipsThatShareADistrict() throws IOException {
        String inBuckinghamshire =
                row("2023-01", "Burglary", "Buckinghamshire 001A").replace("Avon and Somerset", "Thames Valley");

        StreetCrimeCount count = count(THAMES_VALLEY, file(inBuckinghamshire));

        assertThat(count.problems()).containsExactly(new Problem(2, Kind.SHARED_DISTRICT, "Buckinghamshire", 1));
        assertThat(count.counted()).isZero();
        assertThat(count.outsideForceArea()).isEqualTo(1);
    }

    @Test
    void doesNotPassHalfAFileForAMonth() throws IOException {
        byte[] packed = gzip(resource("2023-01-avon-and-somerset-street.csv"));
        byte[] torn = Arrays.copyOf(packed, packed.length / 2);

        assertThatIOException().isThrownBy(() -> count(AVON_AND_SOMERSET, torn));
    }

    @Test
    void cutsALineWithoutEndAndReadsOn() throws IOException {
        StreetCrimeCount count =
                count(AVON_AND_SOMERSET, file("x".repeat(1_000_000), row("2023-01", "Burglary", "Bristol 001A")));

        assertThat(count.problems()).containsExactly(new Problem(2, Kind.COLUMNS, "1", 1));
        assertThat(count.counted()).isEqualTo(1);
    }

    @Test
    void listsAThousandProblemsAndCountsTheOthers() throws IOException {
        StreetCrimeCount count = count(AVON_AND_SOMERSET, HEADER + "\nx".repeat(1_500));

        assertThat(count.problems()).hasSize(1_001);
        assertThat(count.problems().getLast()).isEqualTo(new Problem(1_001, Kind.MORE, "", 500));
    }

    private static int total(StreetCrimeCount count, String partnership) {
        return types(count, partnership).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Map<String, Integer> types(StreetCrimeCount count, String partnership) {
        return Objects.requireNonNull(count.byPartnership().get(partnership))
                .get(count.months().getFirst());
    }

    private static String row(String month, String type, String area) {
        String force = "Avon and Somerset Constabulary";
        boolean antiSocial = type.equals(StreetCrimeRow.ANTI_SOCIAL_BEHAVIOUR);
        String outcome = antiSocial ? "" : "Under investigation";
        return String.join(
                ",",
                antiSocial ? "" : ID,
                month,
                force,
                force,
                "-2.6",
                "51.4",
                "On or near ",
                "E01014601",
                area,
                type,
                outcome,
                "");
    }

    private static String file(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    private StreetCrimeCount count(String forceArea, String content) throws IOException {
        return count(forceArea, content.getBytes(StandardCharsets.UTF_8));
    }

    private StreetCrimeCount count(String forceArea, byte[] content) throws IOException {
        return new StreetCrimeCounter(districts, forceArea).count(new ByteArrayInputStream(content));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(StreetCrimeCounterTests.class.getResourceAsStream("/street/" + name), name)) {
            return in.readAllBytes();
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
