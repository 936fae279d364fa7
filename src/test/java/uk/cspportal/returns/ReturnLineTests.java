package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;

class ReturnLineTests extends ReturnTestBase {

    private static final String MEASURE = "anti-social-behaviour";

    @Autowired
    private LineDrafts drafts;

    @Autowired
    private MeasureService measures;

    @Test
    void theSecondOfTwoOfficersIsToldAndLosesNothing() {
        people.as("officer.banes", () -> {
            var seen = service.line(banes, OPEN, "g7");
            people.as(
                    "officer2.banes",
                    () -> service.changeLine(
                            banes, OPEN, "g7", seen.version(), LineChange.text(LineText.LOOKING_AHEAD, "Theirs")));
            assertThatThrownBy(() -> service.changeLine(
                            banes, OPEN, "g7", seen.version(), LineChange.text(LineText.LOOKING_AHEAD, "Mine")))
                    .isInstanceOfSatisfying(
                            StaleLineException.class,
                            e -> assertThat(e.theirs().texts()).containsEntry(LineText.LOOKING_AHEAD, "Theirs"));
        });
    }

    @Test
    void draftsAreTheTypistsAlone() {
        people.as("officer.banes", () -> drafts.save(banes, OPEN, "g7", LineText.LOOKING_AHEAD, "We exp"));
        people.as(
                "officer.banes",
                () -> assertThat(drafts.of(banes, OPEN, "g7").texts()).containsEntry(LineText.LOOKING_AHEAD, "We exp"));
        people.as(
                "officer2.banes",
                () -> assertThat(drafts.of(banes, OPEN, "g7").texts()).isEmpty());
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            service.changeLine(
                    banes, OPEN, "g7", line.version(), LineChange.text(LineText.LOOKING_AHEAD, "We expect less."));
            assertThat(drafts.of(banes, OPEN, "g7").texts()).isEmpty();
        });
    }

    @Test
    void whatIsTypedAboutAFigureIsKeptEvenWhenItIsNoNumber() {
        var typed = new TypedFigures(Basis.CHANGED, List.of("12,5x", "", "190"), "", "Late", null);
        people.as("officer.banes", () -> drafts.save(banes, OPEN, "g7", MEASURE, typed));
        people.as(
                "officer2.banes",
                () -> assertThat(drafts.of(banes, OPEN, "g7").figures()).isEmpty());
        people.as("officer.banes", () -> {
            assertThat(drafts.of(banes, OPEN, "g7").figures()).containsEntry(MEASURE, typed);
            assertThatThrownBy(() -> drafts.save(banes, OPEN, "g7", "hate-crime", typed))
                    .isInstanceOf(InvalidInputException.class);
            int version = service.line(banes, OPEN, "g7").version();
            service.changeLine(banes, OPEN, "g7", version, LineChange.value(ValueChange.confirm(MEASURE)));
            assertThat(drafts.of(banes, OPEN, "g7").figures()).isEmpty();
        });
        people.as(
                "provider.banes",
                () -> assertThatThrownBy(() -> drafts.save(banes, OPEN, "g7", MEASURE, typed))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void isNotReadyWhileItsMeasureHasNoDefinition() {
        people.as("officer.banes", () -> {
            fillEverything();
            var sheet = measures.get(banes, MEASURE).sheet();
            measures.define(banes, withoutDefinition(sheet));
            var line = service.reopenLine(
                    banes, OPEN, "g7", service.line(banes, OPEN, "g7").version());
            assertThatThrownBy(() -> service.markReady(banes, OPEN, "g7", line.version()))
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            e -> assertThat(e.reasons())
                                    .singleElement()
                                    .asString()
                                    .contains("“" + sheet.shortTitle() + "” has no definition"));
            measures.define(banes, sheet);
            assertThat(service.markReady(banes, OPEN, "g7", line.version()).state())
                    .isEqualTo(LineState.READY);
        });
    }

    private static MeasureDefinition withoutDefinition(MeasureDefinition sheet) {
        return new MeasureDefinition(
                sheet.key(),
                sheet.title(),
                sheet.shortTitle(),
                null,
                sheet.unit(),
                sheet.polarity(),
                sheet.frequency(),
                sheet.changeMethod(),
                sheet.changeDecimals(),
                sheet.flatBand(),
                sheet.valueDecimals(),
                sheet.denominator(),
                sheet.objective(),
                sheet.minimum(),
                sheet.maximum(),
                sheet.source(),
                sheet.owner(),
                sheet.disclosure());
    }

    @Test
    void aFigureOutsideItsBoundsNeedsAConfirmation() {
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            var negative = Arrays.asList(BigDecimal.valueOf(-3), BigDecimal.TEN, BigDecimal.TEN);
            assertThatThrownBy(() -> service.changeLine(
                            banes, OPEN, "g7", line.version(), LineChange.value(months(negative, false))))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems().getFirst().place())
                                    .isEqualTo("anti-social-behaviour.implausible"));
            var kept = service.changeLine(banes, OPEN, "g7", line.version(), LineChange.value(months(negative, true)));
            assertThat(kept.values().getFirst().value()).isEqualByComparingTo("17");
        });
    }

    @Test
    void aQuarterWithAMissingMonthStaysPartial() {
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            var kept = service.changeLine(
                    banes,
                    OPEN,
                    "g7",
                    line.version(),
                    LineChange.value(months(Arrays.asList(BigDecimal.ONE, null, BigDecimal.TEN), false)));
            assertThat(kept.values().getFirst().status()).isEqualTo(FigureStatus.PARTIAL);
            assertThat(service.line(banes, Quarter.parse("2024-25-Q2"), "g7")
                            .values()
                            .getFirst()
                            .status())
                    .isEqualTo(FigureStatus.PARTIAL);
        });
    }

    @Test
    void aMonthThatWasTakenOutStaysOut() {
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            service.changeLine(
                    banes,
                    OPEN,
                    "g7",
                    line.version(),
                    LineChange.value(months(Arrays.asList(BigDecimal.valueOf(143), null, BigDecimal.TEN), false)));
            assertThat(service.line(banes, OPEN, "g7").values().getFirst().months())
                    .containsExactly(BigDecimal.valueOf(143), null, BigDecimal.TEN);
        });
    }

    @Test
    void textsAndMonthsThatDoNotFitAreRefusedAtTheirField() {
        people.as("officer.banes", () -> {
            int version = service.line(banes, OPEN, "g7").version();
            var tooLong = LineChange.text(LineText.PROGRESS, "x".repeat(10_001));
            assertThatThrownBy(() -> service.changeLine(banes, OPEN, "g7", version, tooLong))
                    .isInstanceOf(InvalidInputException.class);
            var fourMonths = LineChange.value(
                    months(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE), false));
            assertThatThrownBy(() -> service.changeLine(banes, OPEN, "g7", version, fourMonths))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    private static ValueChange months(List<BigDecimal> months, boolean plausible) {
        return new ValueChange(MEASURE, Basis.CHANGED, null, months, null, "Late data", null, plausible);
    }
}
