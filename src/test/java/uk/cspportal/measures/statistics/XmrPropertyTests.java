package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What must hold for every series, whatever its figures. */
class XmrPropertyTests {

    @Test
    void movesWithItsScale() {
        Gen<Double> factors = arbitrary().pick(0.25, 0.5, 2.0, 8.0);
        Made.examples()
                .forAll(
                        Made.series(30),
                        factors,
                        integers().between(-500, 500),
                        booleans().all())
                .checkAssert((values, factor, shift, screened) -> {
                    XmrSettings settings = new XmrSettings(7, 7, screened, null);
                    XmrChart plain = Xmr.chart(values, Polarity.LOWER, settings);
                    XmrChart moved = Xmr.chart(with(values, x -> x * factor + shift), Polarity.LOWER, settings);
                    assertMoved(moved.mean(), plain.mean(), factor, shift);
                    assertMoved(moved.upperLimit(), plain.upperLimit(), factor, shift);
                    assertMoved(moved.nearLower(), plain.nearLower(), factor, shift);
                    assertMoved(moved.averageMovingRange(), plain.averageMovingRange(), factor, 0);
                    assertThat(moved.points())
                            .extracting(XmrPoint::signals)
                            .isEqualTo(plain.points().stream()
                                    .map(XmrPoint::signals)
                                    .toList());
                    assertThat(moved.variation()).isEqualTo(plain.variation());
                });
    }

    @Test
    void mirrorsWithItsSeriesAndItsPolarity() {
        Made.examples().forAll(Made.series(30), Made.polarities()).checkAssert((values, polarity) -> {
            XmrChart plain = Xmr.chart(values, polarity, XmrSettings.DEFAULTS.withTarget(12.0));
            XmrChart mirrored =
                    Xmr.chart(with(values, x -> -x), polarity.mirrored(), XmrSettings.DEFAULTS.withTarget(-12.0));
            assertMoved(mirrored.upperLimit(), plain.lowerLimit(), -1, 0);
            assertThat(mirrored.assurance()).isEqualTo(plain.assurance());
            for (int i = 0; i < values.size(); i++) {
                XmrPoint here = plain.points().get(i);
                XmrPoint there = mirrored.points().get(i);
                assertThat(there.signals()).isEqualTo(here.signals());
                assertThat(meaning(there)).isEqualTo(meaning(here));
            }
        });
    }

    @Test
    void swapsConcernAndImprovementWithThePolarityAlone() {
        Made.examples().forAll(Made.series(30)).checkAssert(values -> {
            XmrChart higher = Xmr.chart(values, Polarity.HIGHER, XmrSettings.DEFAULTS);
            XmrChart lower = Xmr.chart(values, Polarity.LOWER, XmrSettings.DEFAULTS);
            assertThat(lower.segments()).isEqualTo(higher.segments());
            assertThat(lower.points())
                    .extracting(point -> point.variation().name())
                    .isEqualTo(higher.points().stream()
                            .map(point -> swapped(point.variation().name()))
                            .toList());
        });
    }

    @Test
    void hasTheSameLimitsBackwardsAndTheSameMeanInAnyOrder() {
        Made.examples().forAll(Made.series(30)).checkAssert(values -> {
            XmrChart forwards = Xmr.chart(values, Polarity.LOWER, XmrSettings.DEFAULTS);
            XmrChart backwards = Xmr.chart(values.reversed(), Polarity.LOWER, XmrSettings.DEFAULTS);
            assertThat(backwards.lowerLimit()).isEqualTo(forwards.lowerLimit());
            assertThat(backwards.upperLimit()).isEqualTo(forwards.upperLimit());
            List<@Nullable Double> sorted = values.stream()
                    .sorted((a, b) -> Double.compare(a == null ? 0 : a, b == null ? 0 : b))
                    .toList();
            assertThat(Xmr.chart(sorted, Polarity.LOWER, XmrSettings.DEFAULTS).mean())
                    .isEqualTo(forwards.mean());
        });
    }

    @Test
    void isUnchangedByAGapAtItsEnd() {
        Made.examples().forAll(Made.series(30)).checkAssert(values -> {
            List<@Nullable Double> longer = new ArrayList<>(values);
            longer.add(null);
            XmrChart plain = Xmr.chart(values, Polarity.LOWER, XmrSettings.DEFAULTS);
            XmrChart waiting = Xmr.chart(longer, Polarity.LOWER, XmrSettings.DEFAULTS);
            assertThat(waiting.upperLimit()).isEqualTo(plain.upperLimit());
            assertThat(waiting.variation()).isEqualTo(plain.variation());
        });
    }

    @Test
    void isFiniteForEverySeriesAndSetting() {
        Made.examples()
                .forAll(
                        Made.series(40),
                        Made.polarities(),
                        integers().between(0, 40),
                        integers().between(5, 20))
                .check((values, polarity, rebase, baseline) -> {
                    XmrSettings settings = new XmrSettings(
                            2 + baseline % 7, 2 + rebase % 7, rebase % 2 == 0, 5.0, baseline, List.of(rebase, 9));
                    XmrChart chart = Xmr.chart(values, polarity, settings);
                    return chart.points().size() == values.size()
                            && Made.isFinite(chart)
                            && Made.isFinite(RebaseSuggestion.from(chart));
                });
    }

    private static List<@Nullable Double> with(List<@Nullable Double> values, DoubleUnaryOperator change) {
        List<@Nullable Double> changed = new ArrayList<>();
        values.forEach(value -> changed.add(value == null ? null : change.applyAsDouble(value)));
        return changed;
    }

    private static void assertMoved(@Nullable Double moved, @Nullable Double plain, double factor, double shift) {
        if (plain == null || moved == null) {
            assertThat(moved).isEqualTo(plain);
        } else {
            assertThat(moved).isCloseTo(plain * factor + shift, within(1e-9));
        }
    }

    private static String meaning(XmrPoint point) {
        return point.variation().name().replace("_HIGH", "").replace("_LOW", "");
    }

    private static String swapped(String variation) {
        return variation.startsWith("CONCERN")
                ? variation.replace("CONCERN", "IMPROVEMENT")
                : variation.replace("IMPROVEMENT", "CONCERN");
    }
}
