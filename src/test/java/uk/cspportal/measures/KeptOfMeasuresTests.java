package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.Breakdown.Category;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** What is kept of measures beside their figures: who may, what it does to the series, and that nothing is lost. */
@PortalTest
class KeptOfMeasuresTests {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final Period MONTH = Period.of(JANUARY);
    private static final Period QUARTER = Period.of(Quarter.parse("2024-25-Q4"));

    @Autowired
    private MeasureService measures;

    @Autowired
    private FigureService figures;

    @Autowired
    private MarkService marks;

    @Autowired
    private GoalService goals;

    @Autowired
    private FormulaService formulas;

    @Autowired
    private BreakdownService breakdowns;

    @Autowired
    private ComparatorService comparators;

    @Autowired
    private NationalAnswerService answers;

    @Autowired
    private ScheduleService schedules;

    @Autowired
    private ProjectionService projections;

    @Autowired
    private PublishedStatistics published;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private JdbcClient sql;

    private TenantId banes;

    @BeforeEach
    void findTheTenant() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void refusesEachUseCaseToOthersToTheWrongRoleAndToNobody() {
        var reads = List.<ThrowingCallable>of(
                () -> measures.versions(banes, "burglary"),
                () -> marks.marks(banes, "burglary", null),
                () -> goals.goals(banes, "burglary", null),
                () -> formulas.formula(banes, "burglary"),
                () -> formulas.denominators(banes),
                () -> breakdowns.breakdowns(banes, "burglary"),
                () -> breakdowns.series(banes, "burglary", "ward"),
                () -> comparators.groups(banes),
                () -> comparators.published(banes, "msg", LocalDate.EPOCH, "burglary"),
                () -> answers.answers(banes),
                () -> schedules.schedule(banes, MONTH, MONTH, null),
                () -> projections.project(banes, "burglary", 2024, 0.95, null, null));
        var writes = List.<ThrowingCallable>of(
                () -> measures.define(banes, sheet("x", Unit.COUNT, null), false, "why"),
                () -> marks.note(banes, "burglary", JANUARY, "x"),
                () -> marks.rebase(banes, "burglary", JANUARY, "x"),
                () -> marks.withdraw(banes, "burglary", 1, "x"),
                () -> goals.setBaseline(banes, "burglary", MONTH, null, "x"),
                () -> goals.setTarget(banes, "burglary", null, BigDecimal.ONE, "x"),
                () -> goals.dropTarget(banes, "burglary", null, "x"),
                () -> formulas.compute(banes, "burglary", new Formula(Formula.Kind.SUM, List.of("a", "b"), 1), "x"),
                () -> formulas.setDenominator(banes, "residents", 2023, BigDecimal.TEN, "x"),
                () -> breakdowns.breakDown(banes, "burglary", wards()),
                () -> breakdowns.record(banes, "burglary", List.of(), null),
                () -> comparators.define(banes, "msg", "x", "x"),
                () -> comparators.join(banes, "msg", "E23000001", LocalDate.EPOCH),
                () -> comparators.leave(banes, "msg", "E23000001", LocalDate.EPOCH),
                () -> answers.answer(banes, "burglary", NationalAnswer.Kind.NO_DATA_YET, "x"),
                () -> new FigureFileServiceCall().run(),
                () -> new DefinitionFileServiceCall().run());
        for (var stranger : List.of("officer.bristol", "performance.lancashire")) {
            people.as(
                    stranger,
                    () -> Stream.concat(reads.stream(), writes.stream())
                            .forEach(call ->
                                    assertThatThrownBy(call).as(stranger).isInstanceOf(NotFoundException.class)));
        }
        people.as(
                "provider.banes",
                () -> reads.forEach(call -> assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class)));
        for (var reader : List.of("chair.banes", "police.banes", "provider.banes", "commissioning.as")) {
            people.as(
                    reader,
                    () -> writes.forEach(
                            call -> assertThatThrownBy(call).as(reader).isInstanceOf(AccessDeniedException.class)));
        }
        SecurityContextHolder.clearContext();
        Stream.concat(reads.stream(), writes.stream())
                .forEach(call -> assertThatThrownBy(call)
                        .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, NotFoundException.class));
    }

    @Autowired
    private FigureFileService figureFiles;

    @Autowired
    private DefinitionFileService definitionFiles;

    private final class FigureFileServiceCall {
        void run() {
            figureFiles.take(banes, () -> {
                throw new AssertionError("asked for a file before the check");
            });
        }
    }

    private final class DefinitionFileServiceCall {
        void run() {
            definitionFiles.take(banes, () -> {
                throw new AssertionError("asked for a file before the check");
            });
        }
    }

    @Test
    void keepsNotesAndRebasesAndDrawsTheChartAsItWasKnown() {
        people.as("analyst.banes", () -> {
            var before = instant(2025, 4, 1);
            var chart = figures.series(banes, "recorded-crime").chart();
            at(2025, 4, 2, () -> marks.note(banes, "recorded-crime", JANUARY, "Recording rule changed"));
            at(2025, 4, 3, () -> marks.rebase(banes, "recorded-crime", YearMonth.of(2024, 4), "New recording system"));
            assertThatThrownBy(() -> marks.rebase(banes, "recorded-crime", YearMonth.of(2024, 4), "Again"))
                    .isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> marks.rebase(banes, "recorded-crime", JANUARY, " "))
                    .isInstanceOf(InvalidInputException.class);

            var rebased = figures.series(banes, "recorded-crime").chart();
            assertThat(rebased.mean()).isNotEqualTo(chart.mean());
            assertThat(figures.seriesAsKnownAt(banes, "recorded-crime", instant(2025, 4, 22))
                            .chart()
                            .mean())
                    .isEqualTo(rebased.mean());
            assertThat(marks.marks(banes, "recorded-crime", before)).isEmpty();
            var held = marks.marks(banes, "recorded-crime", null);
            assertThat(held)
                    .extracting(Mark::wording)
                    .containsExactly("New recording system", "Recording rule changed");

            at(
                    2025,
                    4,
                    4,
                    () -> marks.withdraw(
                            banes, "recorded-crime", held.getFirst().id(), "Too early to say"));
            assertThat(figures.series(banes, "recorded-crime").chart().mean()).isEqualTo(chart.mean());
            assertThat(marks.marks(banes, "recorded-crime", instant(2025, 4, 3).plusSeconds(60)))
                    .hasSize(2);
        });
        assertThat(audited("measure.rebased")).containsExactly("New recording system");
        assertThat(audited("measure.mark-withdrawn")).containsExactly("Too early to say");
    }

    @Test
    void keepsOneBaselineAndATargetForEachPeriod() {
        people.as("officer.banes", () -> {
            goals.setBaseline(banes, "burglary", QUARTER, null, "Before the programme");
            goals.setBaseline(banes, "burglary", QUARTER.yearBefore(), new BigDecimal("250"), "A better year");
            goals.setTarget(banes, "burglary", null, new BigDecimal("60"), "Plan");
            goals.setTarget(banes, "burglary", MONTH, new BigDecimal("70"), "Winter");
            goals.setTarget(banes, "burglary", MONTH, new BigDecimal("65"), "Winter, corrected");

            var kept = goals.goals(banes, "burglary", null);
            assertThat(kept.baseline()).isNotNull();
            assertThat(kept.baseline().period()).isEqualTo(QUARTER.yearBefore());
            assertThat(kept.targetOf(MONTH)).contains(new BigDecimal("65"));
            assertThat(kept.targetOf(MONTH.plus(1))).contains(new BigDecimal("60"));

            goals.dropTarget(banes, "burglary", MONTH, "No longer in the plan");
            assertThat(goals.goals(banes, "burglary", null).targetOf(MONTH)).contains(new BigDecimal("60"));
            assertThatThrownBy(() -> goals.dropTarget(banes, "burglary", MONTH, "Again"))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void addsUpACompositeAndCallsItPartialWithoutOneOfItsComponents() {
        people.as("analyst.banes", () -> {
            define("whole", Unit.COUNT, null);
            define("one", Unit.COUNT, null);
            define("two", Unit.COUNT, null);
            record("one", 2024, 10, "10", "11", "12", "13");
            record("two", 2024, 10, "1", "2", "3");
            formulas.compute(banes, "whole", new Formula(Formula.Kind.SUM, List.of("one", "two"), 1), "Definition");

            var series = figures.series(banes, "whole");
            assertThat(series.isComputed()).isTrue();
            assertThat(series.figures())
                    .extracting(f -> f.period() + " " + f.value() + " " + f.status())
                    .containsExactly("2024-10 11 FINAL", "2024-11 13 FINAL", "2024-12 15 FINAL", "2025-01 13 PARTIAL");
            assertThat(series.over(Period.of(Quarter.parse("2024-25-Q3"))).value())
                    .isEqualByComparingTo("39");
            assertThat(series.over(QUARTER).whole()).isEmpty();
            assertThat(figures.all(banes)).anySatisfy(s -> assertThat(s).isEqualTo(series));
            assertThat(figures.seriesOf(banes, List.of("whole")).get("whole")).isEqualTo(series);
            assertThat(formulas.formula(banes, "whole"))
                    .contains(new Formula(Formula.Kind.SUM, List.of("one", "two"), 1));

            assertThatThrownBy(() -> record("whole", 2025, 1, "5")).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> formulas.compute(
                            banes, "one", new Formula(Formula.Kind.SUM, List.of("two", "whole"), 1), "Circle"))
                    .isInstanceOf(ConflictException.class);
        });
    }

    @Test
    void refusesToComputeAMeasureFromItself() {
        people.as("analyst.banes", () -> {
            List.of("a", "b", "c", "d").forEach(key -> define(key, Unit.COUNT, null));
            formulas.compute(banes, "a", new Formula(Formula.Kind.SUM, List.of("b", "c"), 1), "Definition");
            formulas.compute(banes, "b", new Formula(Formula.Kind.SUM, List.of("c", "d"), 1), "Definition");
            for (var circle : List.of(List.of("a", "b"), List.of("c", "d"))) {
                assertThatThrownBy(
                                () -> formulas.compute(banes, "c", new Formula(Formula.Kind.SUM, circle, 1), "Circle"))
                        .isInstanceOf(ConflictException.class);
            }
            assertThatThrownBy(
                            () -> formulas.compute(banes, "d", new Formula(Formula.Kind.SUM, List.of("c"), 1), "One"))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() ->
                            formulas.compute(banes, "d", new Formula(Formula.Kind.RATE, List.of("c"), 1000), "No"))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void computesARatioOfAQuarterFromItsSumsAndNotFromItsMonths() {
        people.as("analyst.banes", () -> {
            define("charged", Unit.COUNT, null);
            define("offences", Unit.COUNT, null);
            define("charge-rate", Unit.PERCENT, null);
            record("charged", 2025, 1, "1", "0", "9");
            record("offences", 2025, 1, "10", "0", "30");
            formulas.compute(
                    banes, "charge-rate", new Formula(Formula.Kind.RATIO, List.of("charged", "offences"), 100), "Rape");

            var series = figures.series(banes, "charge-rate");
            assertThat(series.at(MONTH).orElseThrow().value()).isEqualByComparingTo("10");
            assertThat(series.at(MONTH.plus(1)).orElseThrow().status())
                    .as("nothing of nothing")
                    .isEqualTo(FigureStatus.NOT_AVAILABLE);
            assertThat(series.over(QUARTER).value()).isEqualByComparingTo("25");
            assertThat(series.over(QUARTER).base()).isEqualByComparingTo("40");
            assertThat(series.chart().points()).hasSize(3);
        });
    }

    @Test
    void ratesStandOnTheDenominatorOfTheYearBefore() {
        people.as("analyst.banes", () -> {
            define("thefts", Unit.COUNT, null);
            define("theft-rate", Unit.RATE, "residents");
            record("thefts", 2024, 12, "200", "210");
            formulas.compute(banes, "theft-rate", new Formula(Formula.Kind.RATE, List.of("thefts"), 1000), "Rate");
            assertThat(figures.series(banes, "theft-rate").figures())
                    .extracting(Figure::status)
                    .containsOnly(FigureStatus.NOT_AVAILABLE);

            formulas.setDenominator(banes, "residents", 2023, new BigDecimal("200000"), "ONS mid-2023");
            formulas.setDenominator(banes, "residents", 2024, new BigDecimal("205000"), "ONS mid-2024");
            formulas.setDenominator(banes, "residents", 2024, new BigDecimal("210000"), "ONS mid-2024, revised");

            var series = figures.series(banes, "theft-rate");
            assertThat(series.figures())
                    .extracting(f -> f.value().toPlainString())
                    .containsExactly("1", "1");
            assertThat(series.figures().getLast().source()).contains("2024", "ONS mid-2024, revised");
            assertThat(formulas.denominators(banes)).hasSize(2);
            assertThatThrownBy(() -> formulas.setDenominator(banes, "residents", 2025, BigDecimal.ZERO, "x"))
                    .isInstanceOf(InvalidInputException.class);
        });
        assertThat(audited("denominator.set")).hasSize(3);
    }

    @Test
    void keepsThePartsOfAMeasureApartFromTheWhole() {
        people.as("analyst.banes", () -> {
            breakdowns.breakDown(banes, "burglary", wards());
            var whole = figures.series(banes, "burglary");
            assertThat(breakdowns.record(
                            banes, "burglary", List.of(part("ward=oldfield", "3"), part("ward=twerton", "4")), null))
                    .isEqualTo(new Recorded(2, 0, 0));
            assertThat(breakdowns.record(
                            banes, "burglary", List.of(part("ward=oldfield", "3"), part("ward=twerton", "5")), "Late"))
                    .isEqualTo(new Recorded(0, 1, 1));
            assertThatThrownBy(() -> breakdowns.record(banes, "burglary", List.of(part("ward=weston", "1")), null))
                    .isInstanceOf(InvalidInputException.class);

            assertThat(figures.series(banes, "burglary")).isEqualTo(whole);
            var parts = breakdowns.series(banes, "burglary", "ward");
            assertThat(parts.keySet()).containsExactly("twerton", "oldfield", "widcombe");
            assertThat(parts.get("twerton").figures())
                    .extracting(f -> f.value().intValue())
                    .containsExactly(5);
            assertThat(parts.get("widcombe").figures()).isEmpty();
            assertThatThrownBy(() -> breakdowns.series(banes, "burglary", "ethnicity"))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void comparesWithThoseWhoBelongedToTheGroupOnTheDay() {
        var day = LocalDate.of(2024, 1, 1);
        people.as("performance.lancashire", () -> {
            var lancashire = tenants.byCode("E23000003").orElseThrow().id();
            comparators.define(lancashire, "most-similar", "Most Similar Group", "HMICFRS");
            comparators.join(lancashire, "most-similar", "E23000036", day);
            comparators.join(lancashire, "most-similar", "E23000010", day);
            comparators.leave(lancashire, "most-similar", "E23000010", day.plusYears(1));
            comparators.join(
                    lancashire, "most-similar", "E23000012", day.plusYears(1).plusDays(1));
            assertThatThrownBy(() -> comparators.join(lancashire, "most-similar", "E23000036", day.plusDays(9)))
                    .isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> comparators.join(lancashire, "most-similar", "Essex", day))
                    .isInstanceOf(InvalidInputException.class);

            var group = comparators.groups(lancashire).getFirst();
            assertThat(group.on(day)).containsExactly("E23000010", "E23000036");
            assertThat(group.on(day.plusYears(1).plusDays(1))).containsExactly("E23000012", "E23000036");
            assertThat(group.on(day.minusDays(1))).isEmpty();
        });
    }

    @Test
    void comparesWithWhatIsPublishedOfTheGroupOnly() {
        var day = LocalDate.of(2024, 1, 1);
        var lancashire = tenants.byCode("E23000003").orElseThrow().id();
        Stream.of("E23000036", "E23000010")
                .forEach(code -> published.record(
                        "burglary", List.of(part(PublishedStatistics.area(code).key(), "70")), "Published statistics"));
        people.as("performance.lancashire", () -> {
            comparators.define(lancashire, "most-similar", "Most Similar Group", "HMICFRS");
            comparators.join(lancashire, "most-similar", "E23000036", day);
            var found = comparators.published(lancashire, "most-similar", day, "burglary");
            assertThat(found.keySet()).containsExactly("E23000036");
            assertThat(found.get("E23000036").at(MONTH).orElseThrow().value()).isEqualByComparingTo("70");
            assertThatThrownBy(() -> comparators.published(lancashire, "other", day, "burglary"))
                    .isInstanceOf(NotFoundException.class);
        });
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> published.byArea("burglary"))
                .as("nobody signed in sees nothing, by the filter alone")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void answersANationalMeasureInsteadOfLeavingItBlank() {
        people.as("officer.banes", () -> {
            answers.answer(banes, "drugs", NationalAnswer.Kind.NO_DATA_YET, "The extract begins in May");
            answers.answer(banes, "drugs", NationalAnswer.Kind.NO_LOCAL_EQUIVALENT, "Nobody measures it here");
            assertThat(answers.answers(banes)).singleElement().satisfies(answer -> {
                assertThat(answer.measureKey()).isEqualTo("drugs");
                assertThat(answer.because()).isEqualTo("Nobody measures it here");
            });
            assertThatThrownBy(() -> answers.answer(banes, "no-such", NationalAnswer.Kind.NO_DATA_YET, "x"))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void readsTheDefinitionAsItWasKnownToo() {
        people.as("analyst.banes", () -> {
            at(2025, 3, 1, () -> measures.define(banes, sheet("late", Unit.COUNT, null)));
            at(2025, 3, 2, () -> measures.define(banes, sheet("late", Unit.RATE, null), false, "Counted by head"));
            assertThat(figures.seriesAsKnownAt(
                                    banes, "late", instant(2025, 3, 1).plusSeconds(5))
                            .measure()
                            .sheet()
                            .unit())
                    .isEqualTo(Unit.COUNT);
            assertThat(figures.series(banes, "late").measure().edition()).isEqualTo(2);
            assertThat(measures.versions(banes, "late"))
                    .extracting(DefinitionVersion::why)
                    .containsExactly(null, "Counted by head");
        });
    }

    @Test
    void stopsFollowingEnglandAndWalesWhenItMeansSomethingElseUntilItIsAdoptedAgain() {
        people.as("officer.banes", () -> {
            var national = measures.get(banes, "burglary").sheet();
            measures.define(banes, national.withDefinition("Burglaries of homes alone."));
            assertThat(measures.entity(banes, "burglary").isNational()).isFalse();
            assertThat(measures.adopt(banes, "burglary").sheet()).isEqualTo(national);
            assertThat(measures.entity(banes, "burglary").isNational()).isTrue();
            assertThat(measures.get(banes, "burglary").edition()).isEqualTo(3);

            measures.define(banes, national.withDefinition("The same in other words."), true, "Plainer words");
            assertThat(measures.entity(banes, "burglary").isNational()).isTrue();
            assertThat(measures.get(banes, "burglary").edition()).isEqualTo(3);
        });
    }

    private static Breakdown wards() {
        return new Breakdown(
                "ward",
                Breakdown.Kind.AREA,
                List.of(
                        new Category("twerton", "Twerton"),
                        new Category("oldfield", "Oldfield Park"),
                        new Category("widcombe", "Widcombe")));
    }

    private static NewFigure part(String dimension, String value) {
        return new NewFigure(
                MONTH, new BigDecimal(value), FigureStatus.FINAL, null, null, Provenance.TYPED, "Test", dimension);
    }

    private void record(String key, int year, int month, String... values) {
        figures.record(
                banes,
                Map.of(
                        key,
                        IntStream.range(0, values.length)
                                .mapToObj(i -> new NewFigure(
                                        Period.of(YearMonth.of(year, month).plusMonths(i)),
                                        new BigDecimal(values[i]),
                                        FigureStatus.FINAL,
                                        null,
                                        null,
                                        Provenance.TYPED,
                                        "Test"))
                                .toList()),
                null);
    }

    private void define(String key, Unit unit, @Nullable String denominator) {
        measures.define(banes, sheet(key, unit, denominator));
    }

    private static MeasureDefinition sheet(String key, Unit unit, @Nullable String denominator) {
        return new MeasureDefinition(
                key,
                key,
                key,
                null,
                unit,
                Polarity.LOWER,
                Frequency.MONTHLY,
                ChangeMethod.RELATIVE,
                1,
                BigDecimal.ZERO,
                0,
                denominator,
                null,
                null,
                null,
                null,
                null,
                Disclosure.NONE);
    }

    private List<String> audited(String action) {
        return sql.sql("select why from audit_entry where action = ? order by id")
                .param(action)
                .query(String.class)
                .list();
    }

    private static Instant instant(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 12, 0)
                .atZone(uk.cspportal.shared.Formats.LONDON)
                .toInstant();
    }

    private static void at(int year, int month, int day, Runnable work) {
        DemonstrationClock.at(LocalDateTime.of(year, month, day, 12, 0), work);
    }
}
