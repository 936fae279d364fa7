package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;

/** What is kept of measures beside their figures: what it does to the series, and that nothing is lost. */
class KeptOfMeasuresTests extends MeasuresTest {

    @Test
    void keepsNotesAndRebasesAndDrawsTheChartAsItWasKnown() {
        people.as("analyst.banes", () -> {
            var before = instant(2025, 4, 1);
            var chart = figures.series(banes, "burglary").chart();
            at(2025, 4, 2, () -> marks.note(banes, "burglary", JANUARY, "Recording rule changed"));
            at(2025, 4, 3, () -> marks.rebase(banes, "burglary", YearMonth.of(2024, 4), "New recording system"));
            assertThatThrownBy(() -> marks.rebase(banes, "burglary", YearMonth.of(2024, 4), "Again"))
                    .isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> marks.rebase(banes, "burglary", JANUARY, " "))
                    .isInstanceOf(InvalidInputException.class);

            var rebased = figures.series(banes, "burglary").chart();
            assertThat(rebased.mean()).isNotEqualTo(chart.mean());
            assertThat(figures.seriesAsKnownAt(banes, "burglary", instant(2025, 4, 22))
                            .chart()
                            .mean())
                    .isEqualTo(rebased.mean());
            assertThat(marks.marks(banes, "burglary", before)).isEmpty();
            var held = marks.marks(banes, "burglary", null);
            assertThat(held)
                    .extracting(Mark::wording)
                    .containsExactly("New recording system", "Recording rule changed");

            at(
                    2025,
                    4,
                    4,
                    () -> marks.withdraw(banes, "burglary", held.getFirst().id(), "Too early to say"));
            assertThat(figures.series(banes, "burglary").chart().mean()).isEqualTo(chart.mean());
            assertThat(marks.marks(banes, "burglary", instant(2025, 4, 3).plusSeconds(60)))
                    .hasSize(2);
        });
        assertThat(audited("measure.rebased")).contains("New recording system");
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

    private static NewFigure part(String dimension, String value) {
        return new NewFigure(
                MONTH, new BigDecimal(value), FigureStatus.FINAL, null, null, Provenance.TYPED, "Test", dimension);
    }
}
