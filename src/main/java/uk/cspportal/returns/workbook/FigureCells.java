package uk.cspportal.returns.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.Unit;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineValue;
import uk.cspportal.shared.Formats;

/** A decision about a figure as the cells of a row: its kind, the months or the quarter, the answers, the reason, where from. */
final class FigureCells {

    /** What can be chosen for a figure; while nothing is, the cell is empty. */
    static final List<Basis> CHOICES = List.of(Basis.CONFIRMED, Basis.CHANGED, Basis.NOT_AVAILABLE);

    private FigureCells() {}

    static boolean isMonthly(LineValue value) {
        return value.measure().sheet().frequency() == Frequency.MONTHLY;
    }

    static boolean isShare(LineValue value) {
        return value.measure().sheet().unit() == Unit.PERCENT;
    }

    /** Whether anything may be typed there for this measure. */
    static boolean takes(LineValue value, FigureColumn column) {
        return switch (column) {
            case STATUS, REASON, ORIGIN -> true;
            case FIRST_MONTH, SECOND_MONTH, THIRD_MONTH -> isMonthly(value);
            case QUARTER -> !isMonthly(value);
            case ANSWERS -> isShare(value) && !isMonthly(value);
            default -> false;
        };
    }

    static String word(Basis basis) {
        return basis == Basis.UNCONFIRMED ? "" : Words.text("status." + basis.name());
    }

    static List<String> words() {
        return CHOICES.stream().map(FigureCells::word).toList();
    }

    /** What stands on the line, from the status to where the figures come from. */
    static List<String> of(LineValue value) {
        var cells = new String[FigureColumn.FILLED];
        Arrays.fill(cells, "");
        cells[FigureColumn.STATUS.place()] = word(value.basis());
        if (value.basis() == Basis.CHANGED) {
            if (isMonthly(value)) {
                for (int i = 0; i < Math.min(3, value.months().size()); i++) {
                    cells[FigureColumn.FIRST_MONTH.place() + i] =
                            plain(value.months().get(i));
                }
            } else {
                cells[FigureColumn.QUARTER.place()] = plain(value.value());
            }
        }
        if (value.basis() != Basis.UNCONFIRMED && takes(value, FigureColumn.ANSWERS)) {
            cells[FigureColumn.ANSWERS.place()] = plain(value.base());
        }
        cells[FigureColumn.REASON.place()] = value.reason() == null ? "" : value.reason();
        cells[FigureColumn.ORIGIN.place()] = value.origin() == null ? "" : value.origin();
        return List.of(cells);
    }

    /** The cells in one sentence, for people who compare two of them. */
    static String inWords(LineValue value, List<String> cells) {
        var words = new ArrayList<String>();
        for (var column : FigureColumn.values()) {
            if (column.place() >= 0 && !cells.get(column.place()).isEmpty()) {
                var cell = cells.get(column.place());
                words.add(column == FigureColumn.STATUS ? cell : label(value, column) + ": " + cell);
            }
        }
        return words.isEmpty() ? Words.text("undecided") : String.join("; ", words);
    }

    private static String label(LineValue value, FigureColumn column) {
        return switch (column) {
            case FIRST_MONTH, SECOND_MONTH, THIRD_MONTH ->
                Formats.shortMonth(
                        value.source().quarter().months().get(column.ordinal() - FigureColumn.FIRST_MONTH.ordinal()));
            default -> Words.text("part." + column.name());
        };
    }

    static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
