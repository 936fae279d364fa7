package uk.cspportal.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.NewFigure;
import uk.cspportal.measures.Provenance;
import uk.cspportal.measures.statistics.Variation;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Merger;
import uk.cspportal.tenancy.Mergers;
import uk.cspportal.tenancy.NewName;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantNames;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class ForceOverviewServiceTests {

    private static final Quarter LATEST = Quarter.parse("2024-25-Q4");
    private static final Quarter ONE_MONTH_HELD = Quarter.parse("2024-25-Q2");
    private static final int STATEMENTS_AT_MOST = 14;

    @Autowired
    private ForceOverviewService service;

    @Autowired
    private FigureService figures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Mergers mergers;

    @Autowired
    private TenantNames names;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private EntityManager entities;

    @Test
    void showsTheLastMonthOfTheQuarterAsItWasCounted() {
        latest(overview -> {
            var crime = cell(overview, "Bath and North East Somerset", "recorded-crime");
            assertThat(crime.value()).isEqualTo("1,140");
            assertThat(crime.period()).isEqualTo(Period.parse("2025-03"));
            assertThat(cell(overview, "Bath and North East Somerset", "anti-social-behaviour")
                            .value())
                    .isEqualTo("190");
        });
    }

    @Test
    void addsUpCountsThatEveryPartnershipHoldsAndNothingElse() {
        latest(overview -> {
            assertThat(total(overview, "recorded-crime").value()).isEqualTo("12,493");
            assertThat(total(overview, "anti-social-behaviour").value()).isEqualTo("1,998");
            assertThat(total(overview, "victim-satisfaction").state()).isEqualTo(OverviewCell.State.NOT_ADDED_UP);
        });
    }

    @Test
    void groupsMeasuresByForcePriorityAndNamesThoseThatNothingLinksTo() {
        latest(overview -> {
            assertThat(overview.priorities())
                    .extracting(p -> p.measures().size())
                    .containsExactly(6, 4, 0, 0);
            assertThat(overview.priorities())
                    .extracting(OverviewPriority::carried)
                    .containsExactly(true, true, false, false);
            assertThat(because(overview, Attention.Kind.UNLINKED_PRIORITY))
                    .containsExactly("Needs attention, because no plan held links a local priority or a measure to "
                            + "“Leading the police to be efficient and effective” or “Increasing the legitimacy of, and "
                            + "public confidence in, the police and criminal justice system”.");
        });
    }

    @Test
    void knowsNothingThatCameAfterTheQuarter() {
        overview("performance.as", Quarter.parse("2023-24-Q4"), overview -> {
            var cell = cell(overview, "Bath and North East Somerset", "recorded-crime");
            assertThat(cell.period()).isEqualTo(Period.parse("2024-03"));
            assertThat(cell.series().periods().getLast()).isEqualTo(Period.parse("2024-03"));
        });
    }

    /** Mergers and renames of April 2025 leave the quarter that ended in March as it was. */
    @Test
    void showsAPastQuarterWithThePartnershipsAndNamesOfItsTime() {
        var force = tenants.byCode("E23000036").orElseThrow().id();
        var bristol = tenants.byCode("E22000002").orElseThrow().id();
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        var day = LocalDate.of(2025, 4, 1);
        people.as("admin", () -> {
            mergers.merge(force, new Merger(Set.of(bristol), new Merger.Existing(banes), day, "By order"));
            names.rename(banes, new NewName("Bath and Bristol", "Bath and Bristol", day, "By order"));
        });
        latest(overview -> assertThat(overview.rows())
                .extracting(row -> row.partnership().name())
                .containsExactly(
                        "Bath and North East Somerset",
                        "Bristol",
                        "North Somerset",
                        "Somerset",
                        "South Gloucestershire"));
        latest(overview -> assertThat(overview.rows())
                .filteredOn(row -> row.partnership().name().equals("Bristol"))
                .singleElement()
                .satisfies(row -> assertThat(row.progress()).isNotNull()));
        people.as(
                "performance.as",
                () -> assertThat(service.overview(force, Quarter.parse("2025-26-Q1"))
                                .rows())
                        .extracting(row -> row.partnership().name())
                        .containsExactly("Bath and Bristol", "North Somerset", "Somerset", "South Gloucestershire"));
    }

    @Test
    void saysBecauseOfWhatASignalNeedsAttention() {
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        revise(banes, "recorded-crime", "2400");
        latest(overview -> {
            var signal = overview.attention().getFirst();
            assertThat(signal.variation()).isEqualTo(Variation.CONCERN_HIGH);
            assertThat(signal.title()).isEqualTo("Total crime, Bath and North East Somerset");
            assertThat(signal.because())
                    .startsWith("Needs attention, because March 2025 (2,400) is above the expected range of ")
                    .contains("rose by")
                    .contains("compared with March 2024.")
                    .contains("The monthly average moved from 1,010 to ");
            assertThat(signal.path()).isEqualTo("bath-and-north-east-somerset/measures/recorded-crime");
        });
    }

    @Test
    void leavesImprovementsOutAndPutsSignalsFirst() {
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        revise(banes, "recorded-crime", "100");
        latest(overview -> {
            assertThat(cell(overview, "Bath and North East Somerset", "recorded-crime")
                            .isImprovement())
                    .isTrue();
            assertThat(overview.attention())
                    .noneMatch(a -> a.path().endsWith("bath-and-north-east-somerset/measures/recorded-crime"));
            assertThat(overview.attention()).extracting(Attention::kind).isSorted();
        });
    }

    @Test
    void tellsTheMissingMonthsOfAQuarterOnce() {
        overview("performance.as", ONE_MONTH_HELD, overview -> {
            assertThat(cell(overview, "Bath and North East Somerset", "recorded-crime")
                            .period())
                    .isEqualTo(Period.parse("2024-09"));
            assertThat(because(overview, Attention.Kind.MISSING_MONTHS))
                    .singleElement()
                    .asString()
                    .startsWith("Needs attention, because no figure is held for July 2024 or August 2024. "
                            + "The quarter covers 1 of 3 months of Total crime, ");
        });
    }

    @Test
    void showsOnePartnershipAloneWithItsOwnExceptions() {
        latest(overview -> {
            var bristol = overview.only("bristol");
            assertThat(bristol.rows()).extracting(r -> r.partnership().slug()).containsExactly("bristol");
            assertThat(bristol.totals()).isEmpty();
            assertThat(bristol.attention())
                    .filteredOn(a -> a.variation() != null)
                    .allMatch(a -> a.path().startsWith("bristol/"));
            assertThat(overview.only("nowhere")).isEqualTo(overview);
        });
    }

    @Test
    void isReadByCommissionersAndByNobodyBelowOrBeside() {
        overview(
                "commissioning.as",
                LATEST,
                overview -> assertThat(overview.rows()).hasSize(5));
        assertThatThrownBy(() -> latestAs("performance.lancashire")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> latestAs("officer.banes")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> latestAs("panel.as")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsAForceAreaWithoutPlanOrFiguresEmpty() {
        people.as("performance.lancashire", () -> {
            var lancashire = tenants.bySlug("lancashire").orElseThrow().id();
            var overview = service.overview(lancashire, LATEST);
            assertThat(overview.plan()).isNull();
            assertThat(overview.isEmpty()).isTrue();
            assertThat(overview.attention()).isEmpty();
            assertThat(overview.notes()).isEmpty();
        });
    }

    @Test
    void asksTheDatabaseAFewTimesWhateverTheNumberOfCells() {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            people.as("performance.as", () -> {
                entities.flush();
                statistics.clear();
                service.overview(avonAndSomerset(), LATEST);
            });
            assertThat(statistics.getPrepareStatementCount()).isBetween(1L, (long) STATEMENTS_AT_MOST);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private void revise(TenantId tenant, String measure, String value) {
        people.as(
                "performance.as",
                () -> figures.record(
                        tenant,
                        measure,
                        List.of(new NewFigure(
                                Period.of(YearMonth.of(2025, 3)),
                                new BigDecimal(value),
                                FigureStatus.FINAL,
                                null,
                                null,
                                Provenance.OPEN_DATA,
                                "test")),
                        "test"));
    }

    private void latest(Consumer<ForceOverview> check) {
        overview("performance.as", LATEST, check);
    }

    private void latestAs(String username) {
        overview(username, LATEST, overview -> {});
    }

    private void overview(String username, Quarter quarter, Consumer<ForceOverview> check) {
        people.as(username, () -> check.accept(service.overview(avonAndSomerset(), quarter)));
    }

    private TenantId avonAndSomerset() {
        return tenants.byCode("E23000036").orElseThrow().id();
    }

    private static OverviewCell cell(ForceOverview overview, String partnership, String measure) {
        return overview.rows().stream()
                .filter(r -> r.partnership().name().startsWith(partnership))
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.measure().key().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static OverviewCell total(ForceOverview overview, String measure) {
        return overview.totals().stream()
                .filter(c -> c.measure().key().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> because(ForceOverview overview, Attention.Kind kind) {
        return overview.attention().stream()
                .filter(a -> a.kind() == kind)
                .map(Attention::because)
                .toList();
    }
}
