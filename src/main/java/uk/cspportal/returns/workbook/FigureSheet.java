package uk.cspportal.returns.workbook;

import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.QuarterFigure;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Quarter;

/** Writes a row for each measure of each guideline, what is known closed and what is asked open. */
final class FigureSheet {

    private final Paper paper;
    private final Quarter quarter;
    private final Map<String, Series> series;
    private final Range statuses;
    private final Range origins;
    private final boolean open;
    private int row = 1;

    FigureSheet(Paper paper, Quarter quarter, Map<String, Series> series, Range statuses, Range origins, boolean open) {
        this.paper = paper;
        this.quarter = quarter;
        this.series = series;
        this.statuses = statuses;
        this.origins = origins;
        this.open = open;
        for (var column : FigureColumn.values()) {
            paper.head(0, column.ordinal(), head(column));
            paper.sheet.width(column.ordinal(), Math.max(1, column.width));
        }
        paper.sheet.hideColumn(FigureColumn.KEY.ordinal());
        paper.sheet.freezePane(FigureColumn.MEASURE.ordinal() + 1, 1);
    }

    private String head(FigureColumn column) {
        return switch (column) {
            case FIRST_MONTH, SECOND_MONTH, THIRD_MONTH ->
                Words.text(
                        "column.MONTH",
                        Formats.shortMonth(
                                quarter.months().get(column.ordinal() - FigureColumn.FIRST_MONTH.ordinal())));
            default -> Words.text("column." + column.name());
        };
    }

    void write(ReturnLine line, LineValue value) {
        var guideline = line.guideline();
        var sheet = value.measure().sheet();
        words(FigureColumn.KEY, Template.key(guideline.key(), sheet.key()));
        words(FigureColumn.NUMBER, String.valueOf(guideline.number()));
        words(FigureColumn.GUIDELINE, guideline.shortTitle());
        words(FigureColumn.MEASURE, sheet.shortTitle());
        words(FigureColumn.ASKED, asked(value));
        var known = series.get(sheet.key());
        figure(FigureColumn.LAST_QUARTER, value, known == null ? null : known.quarter(quarter.previous()));
        figure(FigureColumn.YEAR_BEFORE, value, value.yearBefore());
        figure(FigureColumn.RECORDED, value, value.source());
        words(FigureColumn.RECORDED_MONTHS, recordedMonths(value));
        var held = FigureCells.of(value);
        for (var column : FigureColumn.values()) {
            if (column.place() >= 0) {
                fill(line, value, column, held.get(column.place()));
            }
        }
        row++;
    }

    private void fill(ReturnLine line, LineValue value, FigureColumn column, String held) {
        int place = column.ordinal();
        if (!open || !line.editable() || !FigureCells.takes(value, column)) {
            paper.words(row, place, held);
        } else if (column.isNumber()) {
            paper.openFigure(
                    row,
                    place,
                    held,
                    column == FigureColumn.ANSWERS ? 0 : value.measure().sheet().valueDecimals());
            limit(value, column);
        } else {
            paper.openWords(row, place, held);
            if (column != FigureColumn.REASON) {
                paper.sheet
                        .range(row, place, row, place)
                        .validateWithList(column == FigureColumn.STATUS ? statuses : origins)
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .showErrorMessage(true)
                        .errorTitle(head(column))
                        .error(Words.text("valid.list"));
            }
        }
    }

    /** What is no number is stopped at the cell; what is merely unusual is warned of, as on screen. */
    private void limit(LineValue value, FigureColumn column) {
        var cell = column.letter() + (row + 1);
        var sheet = value.measure().sheet();
        var range = paper.sheet.range(row, column.ordinal(), row, column.ordinal());
        if (column == FigureColumn.ANSWERS) {
            range.validateWithFormula(escaped("AND(ISNUMBER(%1$s),%1$s>0,%1$s=INT(%1$s))".formatted(cell)))
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(head(column))
                    .error(Words.text("valid.answers"));
            return;
        }
        var formula = new StringBuilder("AND(ISNUMBER(" + cell + ")");
        if (sheet.minimum() != null) {
            formula.append(',').append(cell).append(">=").append(FigureCells.plain(sheet.minimum()));
        }
        if (sheet.maximum() != null) {
            formula.append(',').append(cell).append("<=").append(FigureCells.plain(sheet.maximum()));
        }
        range.validateWithFormula(escaped(formula.append(')').toString()))
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(head(column))
                .error(Words.text("valid.number", Ranges.of(sheet)));
    }

    /** The library puts formulas of validations into the file as they are. */
    private static String escaped(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String asked(LineValue value) {
        var sheet = value.measure().sheet();
        var what = Words.text(
                FigureCells.isMonthly(value) ? "asked.months" : "asked.quarter",
                Words.text("unit." + sheet.unit().name()));
        return FigureCells.takes(value, FigureColumn.ANSWERS) ? what + " " + Words.text("asked.answers") : what;
    }

    private String recordedMonths(LineValue value) {
        if (!FigureCells.isMonthly(value)) {
            return "";
        }
        var words = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            var month = value.source().months().get(i);
            words.append(i == 0 ? "" : "; ")
                    .append(Formats.shortMonth(quarter.months().get(i)))
                    .append(": ")
                    .append(
                            month == null || month.value() == null
                                    ? Words.text("none")
                                    : Formats.number(
                                            month.value(),
                                            value.measure().sheet().valueDecimals()));
        }
        return words.toString();
    }

    private void figure(FigureColumn column, LineValue value, @Nullable QuarterFigure figure) {
        if (figure == null || figure.value() == null) {
            words(column, Words.text("none"));
        } else {
            paper.figure(
                    row,
                    column.ordinal(),
                    figure.value(),
                    value.measure().sheet().valueDecimals());
        }
    }

    private void words(FigureColumn column, String words) {
        paper.words(row, column.ordinal(), words);
    }
}
