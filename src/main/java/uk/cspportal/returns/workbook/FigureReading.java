package uk.cspportal.returns.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineCheck;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.Origins;
import uk.cspportal.returns.ValueChange;
import uk.cspportal.shared.InvalidInputException.Problem;

/** Reads one row of the sheet of figures as a decision, and says of each cell what is wrong with it. */
final class FigureReading {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d+)?");

    private final FilledRow row;
    private final LineValue value;
    private final List<CellProblem> problems = new ArrayList<>();

    FigureReading(FilledRow row, LineValue value) {
        this.row = row;
        this.value = value;
    }

    List<CellProblem> problems() {
        return problems;
    }

    /** The cells as they would be kept, to compare with what was there; what is no number stays as it was typed. */
    List<String> cells() {
        return Stream.of(FigureColumn.values())
                .filter(column -> column.place() >= 0)
                .map(this::cell)
                .toList();
    }

    private String cell(FigureColumn column) {
        var entry = row.at(column.ordinal());
        if (!entry.isTyped()) {
            return Words.found(entry);
        }
        var plain = LineCheck.plain(entry.text());
        if (column.isNumber()) {
            return parse(plain).map(FigureCells::plain).orElse(plain);
        }
        return column == FigureColumn.STATUS
                ? basis(plain).map(FigureCells::word).orElse(plain)
                : plain;
    }

    /** Empty when a cell is at fault. */
    Optional<ValueChange> decision() {
        Stream.of(FigureColumn.values()).filter(column -> column.place() >= 0).forEach(this::check);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var basis = basis(at(FigureColumn.STATUS)).orElse(Basis.UNCONFIRMED);
        var typed = firstFigure();
        if (basis == Basis.UNCONFIRMED && typed != null) {
            basis = Basis.CHANGED;
        }
        consistent(basis, typed);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var change = change(basis);
        for (var problem : LineCheck.problems(value, change)) {
            problems.add(at(problem));
        }
        return problems.isEmpty() ? Optional.of(change) : Optional.empty();
    }

    /** Why its figure has to be looked at again before it is taken. */
    Optional<String> implausible(ValueChange decided) {
        var unasked = new ValueChange(
                decided.measure(),
                decided.basis(),
                decided.value(),
                decided.months(),
                decided.base(),
                decided.reason(),
                decided.origin(),
                false);
        return LineCheck.problems(value, unasked).stream()
                .filter(problem -> problem.place().endsWith(".implausible"))
                .map(Problem::remedy)
                .findFirst();
    }

    private ValueChange change(Basis basis) {
        boolean changed = basis == Basis.CHANGED;
        var months = new ArrayList<@Nullable BigDecimal>();
        if (changed && FigureCells.isMonthly(value)) {
            months.add(number(FigureColumn.FIRST_MONTH));
            months.add(number(FigureColumn.SECOND_MONTH));
            months.add(number(FigureColumn.THIRD_MONTH));
        }
        return new ValueChange(
                value.measure().key(),
                basis,
                changed && months.isEmpty() ? number(FigureColumn.QUARTER) : null,
                months,
                number(FigureColumn.ANSWERS),
                basis == Basis.CHANGED || basis == Basis.NOT_AVAILABLE ? at(FigureColumn.REASON) : null,
                changed ? at(FigureColumn.ORIGIN) : null,
                true);
    }

    private void check(FigureColumn column) {
        var entry = row.at(column.ordinal());
        var typed = at(column);
        if (!entry.isTyped()) {
            say(column, "expected.typed", "remedy.typed");
        } else if (typed.isEmpty()) {
            return;
        } else if (!FigureCells.takes(value, column)) {
            say(column, "expected.nothing", "remedy.nothing");
        } else if (column.isNumber()) {
            int decimals =
                    column == FigureColumn.ANSWERS ? 0 : value.measure().sheet().valueDecimals();
            var number = parse(typed);
            if (number.isEmpty() || number.get().stripTrailingZeros().scale() > decimals) {
                problems.add(row.problem(
                        column.ordinal(),
                        decimals == 0
                                ? Words.text("expected.whole")
                                : Words.text("expected.number", String.valueOf(decimals)),
                        Words.text("remedy.number")));
            }
        } else if (column == FigureColumn.STATUS && basis(typed).isEmpty()) {
            problems.add(row.problem(
                    column.ordinal(),
                    Words.text("expected.one-of", String.join("; ", FigureCells.words())),
                    Words.text("remedy.one-of")));
        } else if (column == FigureColumn.ORIGIN && !Origins.all().contains(typed) && !typed.equals(value.origin())) {
            problems.add(row.problem(
                    column.ordinal(),
                    Words.text("expected.one-of", String.join("; ", Origins.all())),
                    Words.text("remedy.one-of")));
        }
    }

    private void consistent(Basis basis, @Nullable FigureColumn typed) {
        if (typed != null && (basis == Basis.CONFIRMED || basis == Basis.NOT_AVAILABLE)) {
            problems.add(row.problem(
                    typed.ordinal(),
                    Words.text("expected.no-figure", FigureCells.word(basis)),
                    Words.text("remedy.no-figure", FigureCells.word(Basis.CHANGED))));
        } else if (typed == null && basis == Basis.CHANGED) {
            say(
                    FigureCells.isMonthly(value) ? FigureColumn.FIRST_MONTH : FigureColumn.QUARTER,
                    "expected.figure",
                    "remedy.figure");
        } else if (basis == Basis.UNCONFIRMED
                && !(at(FigureColumn.REASON) + at(FigureColumn.ORIGIN) + at(FigureColumn.ANSWERS)).isEmpty()) {
            problems.add(row.problem(
                    FigureColumn.STATUS.ordinal(),
                    Words.text("expected.one-of", String.join("; ", FigureCells.words())),
                    Words.text("remedy.status")));
        }
    }

    private @Nullable FigureColumn firstFigure() {
        return Stream.of(
                        FigureColumn.FIRST_MONTH,
                        FigureColumn.SECOND_MONTH,
                        FigureColumn.THIRD_MONTH,
                        FigureColumn.QUARTER)
                .filter(column -> !at(column).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private CellProblem at(Problem problem) {
        var column = problem.place().endsWith(".reason")
                ? FigureColumn.REASON
                : problem.place().endsWith(".origin")
                        ? FigureColumn.ORIGIN
                        : problem.place().endsWith(".base") ? FigureColumn.ANSWERS : FigureColumn.STATUS;
        return row.problem(column.ordinal(), Words.text("expected.other"), problem.remedy());
    }

    private void say(FigureColumn column, String expected, String remedy) {
        problems.add(row.problem(column.ordinal(), Words.text(expected), Words.text(remedy)));
    }

    private String at(FigureColumn column) {
        return LineCheck.plain(row.at(column.ordinal()).text());
    }

    private @Nullable BigDecimal number(FigureColumn column) {
        return parse(at(column)).orElse(null);
    }

    /** As people type figures, with commas, a pound or a percent sign. */
    private static Optional<BigDecimal> parse(String typed) {
        var digits = typed.replaceAll("[\\s,£%\\u00a0]", "").replace('−', '-');
        return NUMBER.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private static Optional<Basis> basis(String typed) {
        return typed.isEmpty()
                ? Optional.of(Basis.UNCONFIRMED)
                : FigureCells.CHOICES.stream()
                        .filter(basis -> FigureCells.word(basis).equalsIgnoreCase(typed))
                        .findFirst();
    }
}
