package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.measures.Finding.Kind;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;

@Tag("database")
class FindingServiceTests extends MeasuresTest {

    private static final String KEY = "searches";

    /** A quiet year around 100 with a little over two as average moving range; it ends in March 2025. */
    private static final String[] QUIET = {"98", "102", "99", "101", "100", "98", "102", "99", "101", "100", "98", "102"
    };

    @Autowired
    private FindingService service;

    @Test
    void findsNothingInASteadyMeasureWithoutTarget() {
        officer(() -> {
            quietYear();
            assertThat(found()).isEmpty();
        });
    }

    @Test
    void saysOfASignalWhatTheFiguresSay() {
        officer(() -> {
            quietYear();
            revise("150");
            var finding = found().getFirst();
            assertThat(finding.kind()).isEqualTo(Kind.CONCERN);
            assertThat(finding.period()).isEqualTo(Period.parse("2025-03"));
            assertThat(finding.because()).startsWith("March 2025 (150) is above the expected range of ");
            revise("40");
            assertThat(found()).extracting(Finding::kind).containsExactly(Kind.IMPROVEMENT);
        });
    }

    @Test
    void saysOfAMissedTargetWhetherItIsWithinReach() {
        officer(() -> {
            quietYear();
            target(null, "80");
            assertThat(found())
                    .extracting(Finding::kind, Finding::because)
                    .containsExactly(tuple(
                            Kind.TARGET_MISSED,
                            "March 2025 (102) is above the target of 80. The expected range of 93 to 107 a month does "
                                    + "not reach it: it will go on being missed unless something changes."));
            target(null, "100");
            assertThat(found().getFirst().because())
                    .isEqualTo("March 2025 (102) is above the target of 100. The expected range of 93 to 107 a month "
                            + "includes it: it will be met in some months and missed in others, by chance.");
            target(null, "102");
            assertThat(found()).isEmpty();
        });
    }

    @Test
    void listsAMetTargetThatIsOutOfReach() {
        officer(() -> {
            quietYear();
            target(null, "80");
            revise("79");
            assertThat(found())
                    .filteredOn(f -> f.kind() == Kind.TARGET_MISSED)
                    .singleElement()
                    .satisfies(f -> assertThat(f.because())
                            .startsWith("March 2025 (79) meets the target of 80, but seldom will again. The expected"));
        });
    }

    @Test
    void holdsAYearOfMonthsAgainstTheTargetOfTheYear() {
        officer(() -> {
            quietYear();
            target(Period.twelveMonthsTo(YearMonth.of(2025, 3)), "1100");
            assertThat(found())
                    .extracting(Finding::because)
                    .containsExactly("12 months to March 2025 (1,200) is above the target of 1,100.");
        });
    }

    @Test
    void missesNoTargetWhereNeitherEndIsBetter() {
        officer(() -> {
            record("drugs", 2025, 4, "20");
            goals.setTarget(banes, "drugs", null, BigDecimal.ZERO, "Test");
            assertThat(of("drugs")).extracting(Finding::kind).doesNotContain(Kind.TARGET_MISSED);
        });
    }

    @Test
    void saysNothingElseOfFiguresThatStoppedComing() {
        officer(() -> {
            quietYear();
            revise("150");
            target(null, "80");
            at(2025, 6, 30, () -> assertThat(found()).extracting(Finding::kind).doesNotContain(Kind.NO_DATA));
            at(
                    2025,
                    7,
                    1,
                    () -> assertThat(found())
                            .extracting(Finding::kind, Finding::because)
                            .containsExactly(
                                    tuple(
                                            Kind.NO_DATA,
                                            "No figure has come since March 2025, when it was 150: 3 months are over without one.")));
        });
    }

    @Test
    void listsAWorsePlaceAmongComparatorsInTheWordsOfTheBenchmark() {
        officer(() -> {
            assertThat(of("vehicle-crime"))
                    .filteredOn(f -> f.kind() == Kind.BENCHMARK)
                    .singleElement()
                    .satisfies(f -> {
                        assertThat(f.period()).isEqualTo(Period.parse("2024-12/P12M"));
                        assertThat(f.because()).contains("ranks 4 of 5", "where 1 is best", "a worse place now");
                    });
            assertThat(of("recorded-crime")).extracting(Finding::kind).doesNotContain(Kind.BENCHMARK);
        });
    }

    @Test
    void tellsMeasuresWithoutFiguresFromSteadyOnes() {
        officer(() -> {
            define(KEY, Unit.COUNT, null);
            assertThat(measure(KEY).isEmpty()).isTrue();
            assertThat(measure("recorded-crime").isEmpty()).isFalse();
        });
    }

    @Test
    void findsForTheForceAreaWhatEachPartnershipFindsForItself() {
        var forceArea = tenants.byCode("E23000036").orElseThrow().id();
        people.as("performance.as", () -> {
            var below = service.below(forceArea, tenants.childrenOf(forceArea));
            assertThat(below).hasSize(5);
            assertThat(below.get(banes))
                    .extracting(MeasureFindings::findings)
                    .isEqualTo(service.of(banes).stream()
                            .map(MeasureFindings::findings)
                            .toList());
            var lancashire = tenants.byCode("E23000003").orElseThrow().id();
            assertThat(service.below(forceArea, tenants.childrenOf(lancashire))).isEmpty();
        });
    }

    @Test
    void refusesOtherRolesOtherTenantsAndTheSignedOut() {
        var forceArea = tenants.byCode("E23000036").orElseThrow().id();
        people.as(
                "provider.banes",
                () -> assertThatThrownBy(() -> service.of(banes)).isInstanceOf(AccessDeniedException.class));
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> service.of(banes)).isInstanceOf(NotFoundException.class));
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> service.below(forceArea, tenants.childrenOf(forceArea)))
                        .isInstanceOf(AccessDeniedException.class));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> service.of(banes))
                .isInstanceOfAny(NotFoundException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private void quietYear() {
        define(KEY, Unit.COUNT, null);
        record(KEY, 2024, 4, QUIET);
    }

    private void revise(String march) {
        figures.record(
                banes,
                KEY,
                List.of(new NewFigure(
                        Period.parse("2025-03"),
                        new BigDecimal(march),
                        FigureStatus.FINAL,
                        null,
                        null,
                        Provenance.TYPED,
                        "Test")),
                "Test");
    }

    private void target(Period period, String amount) {
        goals.setTarget(banes, KEY, period, new BigDecimal(amount), "Test");
    }

    private List<Finding> found() {
        return of(KEY);
    }

    private List<Finding> of(String key) {
        return measure(key).findings();
    }

    private MeasureFindings measure(String key) {
        return service.of(banes).stream()
                .filter(found -> found.measure().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void officer(Runnable work) {
        people.as("officer.banes", work);
    }
}
