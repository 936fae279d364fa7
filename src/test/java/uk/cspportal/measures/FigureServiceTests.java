package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class FigureServiceTests {

    private static final Period LATEST = Period.of(Quarter.parse("2024-25-Q4"));
    private static final String KEY = "hate-crime";

    @Autowired
    private FigureService figures;

    @Autowired
    private MeasureService measures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Clock clock;

    @Test
    void doesNotFindThePartnershipOfOthers() {
        people.as("officer.bristol", () -> {
            assertThatThrownBy(() -> figures.all(banes())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> figures.series(banes(), KEY)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> figures.record(banes(), KEY, List.of(figure("1")), "because"))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> measures.adoptAll(banes())).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void letsOnlyThoseWhoKeepFiguresRecordThem() {
        for (var reader : List.of("police.banes", "provider.banes", "commissioning.as")) {
            people.as(
                    reader,
                    () -> assertThatThrownBy(() -> figures.record(banes(), KEY, List.of(figure("1")), "because"))
                            .as(reader)
                            .isInstanceOf(AccessDeniedException.class));
        }
    }

    @Test
    void changesNothingWhenTheSameIsSaidTwice() {
        people.as("officer.banes", () -> {
            assertThat(figures.record(banes(), KEY, List.of(figure("81")), null))
                    .isEqualTo(new Recorded(0, 1, 0));
            assertThat(figures.series(banes(), KEY).at(LATEST).orElseThrow().revision())
                    .isEqualTo(1);
        });
    }

    @Test
    void revisesWithAReasonAndKeepsWhatWasKnownBefore() {
        people.as("analyst.banes", () -> {
            var before = clock.instant();
            assertThatThrownBy(() -> figures.record(banes(), KEY, List.of(figure("83")), null))
                    .isInstanceOf(InvalidInputException.class);

            assertThat(figures.record(banes(), KEY, List.of(figure("83.0")), "Two late reports"))
                    .isEqualTo(new Recorded(0, 0, 1));

            var now = figures.series(banes(), KEY).at(LATEST).orElseThrow();
            assertThat(now.value()).isEqualByComparingTo("83");
            assertThat(now.reason()).isEqualTo("Two late reports");
            assertThat(figures.seriesAsKnownAt(banes(), KEY, before)
                            .at(LATEST)
                            .orElseThrow()
                            .value())
                    .isEqualByComparingTo("81");
            assertThat(figures.history(banes(), KEY).stream()
                            .filter(f -> f.period().equals(LATEST))
                            .map(Figure::revision))
                    .containsExactly(1, 2);
        });
    }

    @Test
    void needsAReasonForTwoDifferentFiguresOfOnePeriodInOneGo() {
        var april = Period.of(YearMonth.of(2025, 4));
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> figures.record(
                                banes(), "burglary", List.of(figure(april, "70"), figure(april, "71")), null))
                        .isInstanceOf(InvalidInputException.class));
    }

    @Test
    void readsEveryMeasureAsKnownAtAMoment() {
        people.as("officer.banes", () -> {
            var early = figures.allAsKnownAt(banes(), java.time.Instant.parse("2023-03-01T00:00:00Z"));
            assertThat(early).hasSameSizeAs(figures.all(banes()));
            assertThat(early.stream().filter(s -> s.measure().key().equals("burglary")))
                    .singleElement()
                    .satisfies(s -> assertThat(s.figures()).isEmpty());
            assertThat(early.stream().filter(s -> s.measure().key().equals(KEY)))
                    .singleElement()
                    .satisfies(s -> assertThat(s.figures()).hasSize(5));
        });
    }

    @Test
    void adoptsADefinitionThatMeansTheSameEverywhere() {
        people.as("officer.blackpool", () -> {
            var blackpool = tenants.byCode("E22000151").orElseThrow().id();
            measures.adoptAll(blackpool);
            measures.adoptAll(blackpool);
            assertThat(measures.list(blackpool)).hasSize(15);
            var here = measures.get(blackpool, "burglary").sheet();
            people.as(
                    "officer.banes",
                    () -> assertThat(measures.get(banes(), "burglary").sheet()).isEqualTo(here));
        });
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }

    private static NewFigure figure(String value) {
        return figure(LATEST, value);
    }

    private static NewFigure figure(Period period, String value) {
        return new NewFigure(
                period, new BigDecimal(value), FigureStatus.FINAL, null, null, Provenance.TYPED, "Typed in a test");
    }
}
