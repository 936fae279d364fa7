package uk.cspportal.measures.ui;

import java.util.List;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.DataTable.Align;
import uk.cspportal.shared.ui.DataTable.Column;

/** What a file of figures is made of: its columns, and the measures whose figures a file can bring, by key and with the period that comes next. */
final class UploadKeys {

    private UploadKeys() {}

    /** What stands in the columns of a file. */
    static DataTable columns(List<String> columns) {
        var table = new DataTable(Messages.text("upload.columns"))
                .rowHeaders()
                .stacked()
                .compact()
                .column(new Column(Messages.text("upload.column.column"), Align.START, "20%"))
                .column(Messages.text("upload.column.meaning"));
        columns.forEach(column -> table.textRow(column, Messages.text("upload.column.is." + column)));
        return table;
    }

    static DataTable of(List<Series> all) {
        var table = new DataTable(Messages.text("upload.keys"))
                .rowHeaders()
                .stacked()
                .compact()
                .column(new Column(Messages.text("upload.column.key"), Align.START, "28%"))
                .column(Messages.text("measures.column.measure"))
                .column(new Column(Messages.text("upload.column.last"), Align.START, "16%"))
                .column(new Column(Messages.text("upload.column.next"), Align.START, "16%"));
        all.stream()
                .filter(series -> !series.isComputed())
                .forEach(series -> table.textRow(
                        series.measure().key(),
                        series.measure().sheet().title(),
                        series.last()
                                .map(last -> Sentences.name(last.period()))
                                .orElseGet(() -> Messages.text("measures.list.no-figures")),
                        series.last()
                                .map(Figure::period)
                                .map(period -> period.plus(1).code())
                                .orElseGet(() -> Messages.text(
                                        "upload.form", series.measure().sheet().frequency()))));
        return table;
    }
}
