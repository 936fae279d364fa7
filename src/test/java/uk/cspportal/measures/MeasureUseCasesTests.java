package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.shared.NotFoundException;

/** Who may call which use case of the measures, before anything else is looked at. */
class MeasureUseCasesTests extends MeasuresTest {

    @Autowired
    private FigureFileService figureFiles;

    @Autowired
    private DefinitionFileService definitionFiles;

    @Test
    void refusesEachUseCaseToOthersToTheWrongRoleAndToNobody() {
        var reads = List.<ThrowingCallable>of(
                () -> measures.versions(banes, "burglary"),
                () -> sheets.sheet(banes, "burglary"),
                () -> sheets.nationals(banes),
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
                () -> sheets.preview(banes, new SheetChange(sheet("x", Unit.COUNT, null), 0, null)),
                () -> sheets.write(banes, new SheetChange(sheet("x", Unit.COUNT, null), 0, null), "why"),
                () -> measures.adopt(banes, "burglary", "why"),
                () -> marks.note(banes, "burglary", JANUARY, "x"),
                () -> marks.rebase(banes, "burglary", JANUARY, "x"),
                () -> marks.withdraw(banes, "burglary", 1, "x"),
                () -> goals.setBaseline(banes, "burglary", MONTH, null, "x"),
                () -> goals.setTarget(banes, "burglary", null, BigDecimal.ONE, "x"),
                () -> goals.dropTarget(banes, "burglary", null, "x"),
                () -> goals.dropBaseline(banes, "burglary", "x"),
                () -> formulas.stopComputing(banes, "burglary", "x"),
                () -> formulas.withdrawDenominator(banes, "residents", 2023, "x"),
                () -> answers.withdraw(banes, "burglary", "x"),
                () -> formulas.compute(banes, "burglary", new Formula(Formula.Kind.SUM, List.of("a", "b"), 1), "x"),
                () -> formulas.setDenominator(banes, "residents", 2023, BigDecimal.TEN, "x"),
                () -> breakdowns.breakDown(banes, "burglary", wards()),
                () -> breakdowns.record(banes, "burglary", List.of(), null),
                () -> comparators.define(banes, "msg", "x", "x"),
                () -> comparators.join(banes, "msg", "E23000001", LocalDate.EPOCH),
                () -> comparators.leave(banes, "msg", "E23000001", LocalDate.EPOCH),
                () -> answers.answer(banes, "burglary", NationalAnswer.Kind.NO_DATA_YET, "x"),
                () -> figureFiles.take(banes, MeasureUseCasesTests::noFile),
                () -> definitionFiles.preview(banes, new IncomingFile(new byte[0], null, false, null)),
                () -> definitionFiles.confirm(
                        banes,
                        new IncomingFile(new byte[0], null, false, null),
                        new DefinitionPreview(List.of(), List.of(), List.of())),
                () -> definitionFiles.take(banes, MeasureUseCasesTests::noFile));
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

    private static IncomingFile noFile() {
        throw new AssertionError("asked for a file before the check");
    }
}
