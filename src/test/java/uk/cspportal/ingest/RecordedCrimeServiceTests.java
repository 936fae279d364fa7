package uk.cspportal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.Provenance;
import uk.cspportal.measures.Recorded;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Merger;
import uk.cspportal.tenancy.Mergers;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class RecordedCrimeServiceTests {

    private static final Quarter LATEST = Quarter.parse("2024-25-Q4");
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    @Autowired
    private RecordedCrimeService recordedCrime;

    @Autowired
    private FigureService figures;

    @Autowired
    private MeasureService measures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Mergers mergers;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void countsTheMonthsOfBathAndNorthEastSomersetAsTheyWerePublished() {
        people.as("officer.banes", () -> {
            var crime = figures.series(tenant("E22000001"), "recorded-crime");
            assertThat(crime.quarter(LATEST).months())
                    .extracting(f -> f == null ? null : f.value())
                    .containsExactly(number(1256), number(1068), number(1140));
            assertThat(crime.quarter(LATEST).value()).isEqualByComparingTo("3464");

            var behaviour = figures.series(tenant("E22000001"), "anti-social-behaviour");
            assertThat(behaviour.quarter(LATEST).months())
                    .extracting(f -> f == null ? null : f.value())
                    .containsExactly(number(143), number(160), number(190));
        });
    }

    @Test
    void leavesMonthsThatAreNotHeldMissing() {
        people.as("officer.banes", () -> {
            var quarter = figures.series(tenant("E22000001"), "recorded-crime").quarter(Quarter.parse("2024-25-Q2"));

            assertThat(quarter.monthsHeld()).isEqualTo(1);
            assertThat(quarter.status()).isEqualTo(FigureStatus.PARTIAL);
        });
    }

    @Test
    void saysWhereAFigureComesFromAndWhenItBecameKnown() {
        people.as("officer.banes", () -> {
            var tenant = tenant("E22000001");
            var january = figures.series(tenant, "recorded-crime")
                    .at(month("2025-01"))
                    .orElseThrow();
            assertThat(january.provenance()).isEqualTo(Provenance.OPEN_DATA);
            assertThat(january.source()).isEqualTo("data.police.uk street-level file, Avon and Somerset, 2025-01");

            var published = LocalDate.of(2025, 3, 21)
                    .atTime(9, 0)
                    .atZone(Formats.LONDON)
                    .toInstant();
            assertThat(figures.seriesAsKnownAt(tenant, "recorded-crime", published.minusSeconds(1))
                            .at(month("2025-01")))
                    .isEmpty();
            assertThat(figures.seriesAsKnownAt(tenant, "recorded-crime", published)
                            .at(month("2025-01")))
                    .isPresent();
        });
    }

    @Test
    void takesTheSameCountTwiceAndAnotherOnlyWithAReason() {
        people.as("performance.as", () -> {
            var force = tenant("E23000036");

            assertThat(recordedCrime.record(force, burglaries("E22000002", heldBurglaries()), null))
                    .isEqualTo(new Recorded(0, 1, 0));
            var other = burglaries("E22000002", heldBurglaries() + 1);
            assertThatThrownBy(() -> recordedCrime.record(force, other, " ")).isInstanceOf(InvalidInputException.class);
            assertThat(recordedCrime.record(force, other, "Re-published")).isEqualTo(new Recorded(0, 0, 1));
            assertThat(figures.history(tenant("E22000002"), "burglary").stream()
                            .filter(f -> f.period().equals(Period.of(MARCH))))
                    .extracting(f -> f.revision(), f -> f.reason())
                    .containsExactly(tuple(1, null), tuple(2, "Re-published"));
        });
    }

    @Test
    void givesAPartnershipTheNationalMeasuresItHasNotYetAdopted() {
        people.as("performance.lancashire", () -> {
            var blackpool = tenant("E22000151");
            assertThat(measures.list(blackpool)).isEmpty();

            recordedCrime.record(tenant("E23000003"), burglaries("E22000151", 7), null);

            assertThat(measures.list(blackpool)).hasSize(15);
            assertThat(figures.series(blackpool, "burglary").last())
                    .hasValueSatisfying(f -> assertThat(f.value()).isEqualByComparingTo("7"));
            assertThat(figures.series(blackpool, "recorded-crime").figures())
                    .as("a total of one crime type is no total")
                    .isEmpty();
        });
    }

    /** The file goes on to name the districts of the partnership that has ended. */
    @Test
    void countsForTheSuccessorFromTheMonthOfAMergerOn() {
        var force = tenant("E23000003");
        var april = YearMonth.of(2025, 4);
        people.as(
                "admin",
                () -> mergers.merge(
                        force,
                        new Merger(
                                Set.of(tenant("E22000151")),
                                new Merger.Existing(tenant("E22000152")),
                                LocalDate.of(2025, 4, 1),
                                "By order")));
        people.as("performance.lancashire", () -> {
            recordedCrime.record(
                    force,
                    List.of(
                            new RecordedCrimeCount("E22000151", MARCH, "Burglary", 7),
                            new RecordedCrimeCount("E22000151", april, "Burglary", 5),
                            new RecordedCrimeCount("E22000152", april, "Burglary", 4)),
                    null);
            var ended = figures.series(tenant("E22000151"), "burglary");
            assertThat(ended.at(Period.of(MARCH)).orElseThrow().value()).isEqualByComparingTo("7");
            assertThat(ended.at(Period.of(april))).isEmpty();
            assertThat(figures.series(tenant("E22000152"), "burglary")
                            .at(Period.of(april))
                            .orElseThrow()
                            .value())
                    .isEqualByComparingTo("9");
        });
    }

    @Test
    void refusesCountsOfAnotherForceAreaAndPeopleWhoAreNotOfItsOffice() {
        people.as(
                "performance.lancashire",
                () -> assertThatThrownBy(
                                () -> recordedCrime.record(tenant("E23000003"), burglaries("E22000001", 7), null))
                        .isInstanceOf(InvalidInputException.class));
        people.as(
                "commissioning.as",
                () -> assertThatThrownBy(
                                () -> recordedCrime.record(tenant("E23000036"), burglaries("E22000001", 7), null))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private int heldBurglaries() {
        return figures.series(tenant("E22000002"), "burglary")
                .at(Period.of(MARCH))
                .orElseThrow()
                .value()
                .intValueExact();
    }

    private static List<RecordedCrimeCount> burglaries(String partnership, int count) {
        return List.of(new RecordedCrimeCount(partnership, MARCH, "Burglary", count));
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }

    private static Period month(String text) {
        return Period.of(YearMonth.parse(text));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
