package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.measures.BenchmarkChoice.BandMethod;
import uk.cspportal.measures.statistics.AverageMethod;
import uk.cspportal.measures.statistics.Benchmark.Position;
import uk.cspportal.measures.statistics.Movement;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantId;

/** Ranks of the official statistics that come with the portal, in the family of the force area and in a chosen group. */
class BenchmarkServiceTests extends MeasuresTest {

    private static final Period YEAR = Period.parse("2024-12/P12M");

    @Autowired
    private BenchmarkService benchmarks;

    @Autowired
    private BenchmarkChoiceService choices;

    @Autowired
    private RateComparisonService rates;

    @Test
    void ranksTheOfficialRateAmongThePartnershipsOfTheForceArea() {
        people.as("officer.banes", () -> {
            var result = benchmarks.of(banes, "recorded-crime").orElseThrow();
            assertThat(result.basis()).isEqualTo(RateBasis.OFFICIAL);
            assertThat(result.period()).isEqualTo(YEAR);
            assertThat(result.benchmark().rank()).isEqualTo(2);
            assertThat(result.benchmark().of()).isEqualTo(5);
            assertThat(result.benchmark().rate()).isCloseTo(15657 * 1000d / 195988, within(1e-9));
            assertThat(result.worst()).isFalse();
            assertThat(Objects.requireNonNull(result.before()).benchmark().rank())
                    .isEqualTo(2);
            assertThat(result.movement()).isEqualTo(Movement.NO_CHANGE);
            assertThat(result.sentence())
                    .isEqualTo(
                            "B&NES ranks 2 of 5 among the partnerships of Avon and Somerset, where 1 is best: 79.9 per 1,000"
                                    + " residents in the 12 months to December 2024, below the average of 89.6 (each area"
                                    + " counts alike; similar would be within 10% of it). It ranked 2 of 5 in the 12 months to December 2023:"
                                    + " no change.");
        });
        people.as("officer.bristol", () -> {
            var result = benchmarks.of(bristol(), "recorded-crime").orElseThrow();
            assertThat(result.benchmark().rank()).isEqualTo(5);
            assertThat(result.worst()).isTrue();
            assertThat(result.benchmark().position()).isEqualTo(Position.HIGHER);
        });
    }

    @Test
    void ranksNobodyWhereNeitherEndIsBetter() {
        people.as("officer.banes", () -> {
            var result = benchmarks.of(banes, "drugs").orElseThrow();
            assertThat(result.benchmark().rank()).isNull();
            assertThat(result.movement()).isNull();
            assertThat(result.worst()).isFalse();
            assertThat(result.sentence()).contains("neither a high nor a low rate is better");
        });
    }

    @Test
    void hasNoneForAMeasureOfTheTenantsOwnOrOneThatNobodyPublishes() {
        people.as("officer.banes", () -> {
            define("own", Unit.COUNT, null);
            assertThat(benchmarks.of(banes, "own")).isEmpty();
            assertThat(rates.of(banes, "own", RateBasis.OFFICIAL, null)).isEmpty();
            assertThat(benchmarks.all(banes)).containsKey("recorded-crime").doesNotContainKey("own");
            assertThatThrownBy(() -> benchmarks.of(banes, "no-such")).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void letsTheMembershipOfTheDateDecide() {
        people.as("analyst.banes", () -> {
            comparators.define(banes, "most-similar", "Most Similar Group", "Test");
            comparators.join(banes, "most-similar", "E22000002", LocalDate.of(2020, 1, 1));
            comparators.join(banes, "most-similar", "E22000006", LocalDate.of(2020, 1, 1));
            comparators.leave(banes, "most-similar", "E22000006", LocalDate.of(2024, 6, 30));
            choices.choose(
                    banes,
                    "recorded-crime",
                    new BenchmarkChoice(
                            "most-similar", AverageMethod.WEIGHTED, BandMethod.OWN_INTERVAL, BigDecimal.TEN));
            var result = benchmarks.of(banes, "recorded-crime").orElseThrow();
            assertThat(result.with()).isEqualTo("Most Similar Group");
            assertThat(result.benchmark().rank()).isEqualTo(1);
            assertThat(result.benchmark().of())
                    .as("South Gloucestershire had left")
                    .isEqualTo(2);
            assertThat(Objects.requireNonNull(result.before()).benchmark().rank())
                    .isEqualTo(2);
            assertThat(result.before().benchmark().of()).isEqualTo(3);
            assertThat(result.movement()).isEqualTo(Movement.IMPROVING);
            assertThat(result.benchmark().average())
                    .isCloseTo((15657 + 63307) * 1000d / (195988 + 479024), within(0.5));
            assertThat(rates.of(banes, "recorded-crime", RateBasis.OFFICIAL, null)
                            .orElseThrow()
                            .others())
                    .extracting(RateComparison.AreaRates::name)
                    .containsExactly("Bristol");
        });
        assertThat(audited("measure.benchmark-chosen")).hasSize(1);
    }

    @Test
    void refusesASettingThatMeansNothing() {
        people.as("analyst.banes", () -> {
            var wide = new BenchmarkChoice(null, AverageMethod.SIMPLE, BandMethod.TOLERANCE, new BigDecimal("101"));
            assertThatThrownBy(() -> choices.choose(banes, "burglary", wide)).isInstanceOf(InvalidInputException.class);
            var foreign = new BenchmarkChoice("none", AverageMethod.SIMPLE, BandMethod.TOLERANCE, BigDecimal.ONE);
            assertThatThrownBy(() -> choices.choose(banes, "burglary", foreign)).isInstanceOf(NotFoundException.class);
            assertThat(choices.choice(banes, "burglary")).isEqualTo(BenchmarkChoice.DEFAULT);
        });
    }

    @Test
    void readsOnlyWhatIsPublishedAndNeverTheRowsOfAnother() {
        sql.sql("delete from figure where tenant_id <> ? and tenant_id <> ?")
                .params(measures.national().value(), banes.value())
                .update();
        people.as(
                "officer.banes",
                () -> assertThat(rates.of(banes, "recorded-crime", RateBasis.OFFICIAL, null)
                                .orElseThrow()
                                .others())
                        .as("the others’ own figures are gone and nothing is missed")
                        .hasSize(4));
        sql.sql("delete from figure where tenant_id = ?")
                .param(measures.national().value())
                .update();
        people.as(
                "officer.banes",
                () -> assertThat(rates.of(banes, "recorded-crime", RateBasis.OFFICIAL, null))
                        .isEmpty());
    }

    @Test
    void isNotForOtherTenantsOtherRolesOrTheSignedOut() {
        var settings = BenchmarkChoice.DEFAULT;
        people.as("officer.bristol", () -> {
            assertThatThrownBy(() -> benchmarks.of(banes, "burglary")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> benchmarks.all(banes)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> rates.of(banes, "burglary", RateBasis.OFFICIAL, null))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> choices.choice(banes, "burglary")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> choices.choose(banes, "burglary", settings))
                    .isInstanceOf(NotFoundException.class);
        });
        people.as(
                "provider.banes",
                () -> assertThatThrownBy(() -> benchmarks.of(banes, "burglary"))
                        .isInstanceOf(AccessDeniedException.class));
        people.as(
                "chair.banes",
                () -> assertThatThrownBy(() -> choices.choose(banes, "burglary", settings))
                        .isInstanceOf(AccessDeniedException.class));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> benchmarks.of(banes, "burglary")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rates.of(banes, "burglary", RateBasis.OFFICIAL, null))
                .isInstanceOf(NotFoundException.class);
    }

    private TenantId bristol() {
        return tenants.byCode("E22000002").orElseThrow().id();
    }
}
