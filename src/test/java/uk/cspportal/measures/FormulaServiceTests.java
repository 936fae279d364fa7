package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/** Measures that are computed from others. */
class FormulaServiceTests extends MeasuresTest {

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
}
