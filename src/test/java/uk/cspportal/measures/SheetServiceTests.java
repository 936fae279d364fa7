package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.cspportal.measures.NationalMeasure.Standing;
import uk.cspportal.measures.SheetChange.Kind;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.NotFoundException;

/** Reference sheets as people write them: what is refused, what breaks a series, and one writer never over another. */
@Tag("database")
class SheetServiceTests extends MeasuresTest {

    @Test
    void writesANewMeasureAndItsFirstVersion() {
        people.as("analyst.banes", () -> {
            sheets.write(banes, new SheetChange(sheet("arson", Unit.COUNT, null), 0, null), "");
            var written = sheets.sheet(banes, "arson");
            assertThat(written.number()).isEqualTo(1);
            assertThat(written.national()).isNull();
            assertThatThrownBy(() ->
                            sheets.write(banes, new SheetChange(sheet("arson", Unit.COUNT, null), 0, null), ""))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems())
                                    .extracting(Problem::place)
                                    .containsExactly("key"));
        });
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var wrong = new MeasureDefinition(
                "Arson!",
                " ",
                "x".repeat(81),
                null,
                Unit.COUNT,
                Polarity.LOWER,
                Frequency.MONTHLY,
                ChangeMethod.RELATIVE,
                7,
                new BigDecimal("-1"),
                0,
                null,
                null,
                BigDecimal.TEN,
                BigDecimal.ONE,
                null,
                null,
                DisclosurePolicy.none());
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> sheets.preview(banes, new SheetChange(wrong, 0, null)))
                        .isInstanceOfSatisfying(
                                InvalidInputException.class,
                                e -> assertThat(e.problems())
                                        .extracting(Problem::place)
                                        .containsExactly(
                                                "key",
                                                "title",
                                                "shortTitle",
                                                "changeDecimals",
                                                "flatBand",
                                                "maximum")));
    }

    @Test
    void asksWhetherTheMeaningChangesAndForAReason() {
        people.as("officer.banes", () -> {
            var before = written("arson");
            var reworded = before.withDefinition("Fires set on purpose");
            assertThat(problems(new SheetChange(reworded, 1, null))).containsExactly("kind");
            assertThat(problems(new SheetChange(before, 1, Kind.WORDING))).containsExactly("");
            assertThat(problems(new SheetChange(sheet("arson", Unit.PERCENT, null), 1, Kind.WORDING)))
                    .containsExactly("kind");
            assertThatThrownBy(() -> sheets.write(banes, new SheetChange(reworded, 1, Kind.WORDING), " "))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void breaksTheSeriesForAnotherMeaningAndNotForOtherWords() {
        people.as("officer.banes", () -> {
            var first = written("arson").withDefinition("Fires");
            assertThat(sheets.preview(banes, new SheetChange(first, 1, Kind.WORDING))
                            .breaksSeries())
                    .isFalse();
            assertThat(sheets.write(banes, new SheetChange(first, 1, Kind.WORDING), "Was missing")
                            .edition())
                    .isEqualTo(1);
            var second = first.withDefinition("Fires of buildings and cars");
            var preview = sheets.preview(banes, new SheetChange(second, 2, Kind.MEANING));
            assertThat(preview.breaksSeries()).isTrue();
            assertThat(preview.differences()).extracting(SheetDifference::field).containsExactly("definition");
            assertThat(sheets.write(banes, new SheetChange(second, 2, Kind.MEANING), "Cars count now")
                            .edition())
                    .isEqualTo(2);
            assertThat(sheets.sheet(banes, "arson").versions())
                    .extracting(DefinitionVersion::why)
                    .containsExactly(null, "Was missing", "Cars count now");
        });
        assertThat(audited("measure.reworded")).containsExactly("Was missing");
        assertThat(audited("measure.redefined")).endsWith("Cars count now");
    }

    @Test
    void tellsTheSecondOfTwoWriters() {
        people.as("officer.banes", () -> {
            var before = written("arson");
            sheets.write(banes, new SheetChange(before.withDefinition("Fires"), 1, Kind.WORDING), "First");
        });
        people.as("analyst.banes", () -> {
            var late = new SheetChange(sheet("arson", Unit.COUNT, null).withDefinition("Burning"), 1, Kind.WORDING);
            assertThatThrownBy(() -> sheets.preview(banes, late)).isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> sheets.write(banes, late, "Second")).isInstanceOf(ConflictException.class);
            assertThat(measures.get(banes, "arson").sheet().definition()).isEqualTo("Fires");
        });
    }

    @Test
    void keepsEveryDisclosurePolicyAndReadsTheStoredOnes() {
        people.as("officer.banes", () -> {
            int seen = 0;
            for (var code : List.of("THRESHOLD_5", "ROUND_5", "THRESHOLD_10_ROUND_5", "THRESHOLD_3_ZEROS")) {
                var policy = DisclosurePolicy.parse(code);
                sheets.write(banes, new SheetChange(published(policy), seen, seen == 0 ? null : Kind.WORDING), "x");
                assertThat(measures.get(banes, "arson").sheet().disclosure()).isEqualTo(policy);
                seen++;
            }
        });
        assertThat(sql.sql("select disclosure from measure where measure_key = 'arson'")
                        .query(String.class)
                        .single())
                .isEqualTo("THRESHOLD_3_ZEROS");
    }

    @Test
    void keepsTheDenominatorOfARate() {
        people.as("officer.banes", () -> {
            define("arson-rate", Unit.RATE, "residents");
            define("arson", Unit.COUNT, null);
            formulas.compute(banes, "arson-rate", new Formula(Formula.Kind.RATE, List.of("arson"), 1000), "x");
            assertThat(problems(new SheetChange(sheet("arson-rate", Unit.RATE, null), 1, Kind.MEANING)))
                    .containsExactly("denominator");
        });
    }

    @Test
    void saysHowEachMeasureOfEnglandAndWalesStands() {
        people.as("officer.banes", () -> {
            assertThat(national("burglary").standing()).isEqualTo(Standing.FOLLOWED);
            var own = measures.get(banes, "burglary").sheet().withDefinition("Homes only");
            sheets.write(banes, new SheetChange(own, 1, Kind.WORDING), "Shorter");
            assertThat(national("burglary").toTakeOver())
                    .extracting(SheetDifference::field)
                    .containsExactly("definition");
            assertThat(sheets.preview(banes, new SheetChange(own.withDefinition("Sheds too"), 2, Kind.MEANING))
                            .leavesNational())
                    .isTrue();
            sheets.write(banes, new SheetChange(own.withDefinition("Sheds too"), 2, Kind.MEANING), "Sheds");
            assertThat(national("burglary").standing()).isEqualTo(Standing.OWN);
            measures.adopt(banes, "burglary", "Comparable again");
            assertThat(national("burglary").standing()).isEqualTo(Standing.FOLLOWED);
            assertThat(national("burglary").toTakeOver()).isEmpty();
        });
        var blackpool = tenants.byCode("E22000151").orElseThrow().id();
        people.as(
                "officer.blackpool",
                () -> assertThat(sheets.nationals(blackpool)).allMatch(NationalMeasure::isOpen));
    }

    @Test
    void endsWhatIsKeptOfAMeasureAndKeepsThatItWas() {
        people.as("officer.banes", () -> {
            goals.setBaseline(banes, "burglary", MONTH, null, "x");
            goals.dropBaseline(banes, "burglary", "Baseline ended");
            assertThat(goals.goals(banes, "burglary", null).baseline()).isNull();
            define("arson-rate", Unit.RATE, "residents");
            formulas.compute(banes, "arson-rate", new Formula(Formula.Kind.RATE, List.of("burglary"), 1000), "x");
            formulas.stopComputing(banes, "arson-rate", "Formula ended");
            assertThat(formulas.formula(banes, "arson-rate")).isEmpty();
            assertThatThrownBy(() -> formulas.stopComputing(banes, "arson-rate", "Again"))
                    .isInstanceOf(NotFoundException.class);
            formulas.setDenominator(banes, "residents", 2001, BigDecimal.TEN, "x");
            formulas.withdrawDenominator(banes, "residents", 2001, "Denominator ended");
            assertThat(formulas.denominators(banes)).noneMatch(d -> d.year() == 2001);
            answers.answer(banes, "burglary", NationalAnswer.Kind.NO_DATA_YET, "x");
            answers.withdraw(banes, "burglary", "Answer ended");
            assertThat(answers.answers(banes)).isEmpty();
        });
        assertThat(audited("measure.baseline-dropped")).containsExactly("Baseline ended");
        assertThat(audited("measure.formula-ended")).containsExactly("Formula ended");
        assertThat(audited("denominator.withdrawn")).containsExactly("Denominator ended");
        assertThat(audited("measure.answer-withdrawn")).containsExactly("Answer ended");
    }

    private NationalMeasure national(String key) {
        return sheets.nationals(banes).stream()
                .filter(n -> n.sheet().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private MeasureDefinition written(String key) {
        return sheets.write(banes, new SheetChange(sheet(key, Unit.COUNT, null), 0, null), "")
                .sheet();
    }

    private List<String> problems(SheetChange change) {
        try {
            sheets.preview(banes, change);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream().map(Problem::place).toList();
        }
    }

    private static MeasureDefinition published(DisclosurePolicy policy) {
        return new MeasureDefinition(
                "arson",
                "Arson",
                "Arson",
                null,
                Unit.COUNT,
                Polarity.LOWER,
                Frequency.MONTHLY,
                ChangeMethod.RELATIVE,
                1,
                BigDecimal.ZERO,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                policy);
    }
}
