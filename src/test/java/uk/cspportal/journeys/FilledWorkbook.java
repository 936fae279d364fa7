package uk.cspportal.journeys;

import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import uk.cspportal.returns.workbook.Spreadsheet;

/** The downloaded workbook after the officer typed one guideline’s figure and texts into it and saved it. */
final class FilledWorkbook {

    private static final String FIGURE = "g9/night-time-economy-incidents";

    private FilledWorkbook() {}

    static byte[] of(byte[] downloaded) {
        return Spreadsheet.edited(downloaded, workbook -> {
            var figures = workbook.getSheet("Figures");
            cell(figures, FIGURE, "Status").setCellValue("Other figure");
            cell(figures, FIGURE, "Other figure, quarter").setCellValue(147);
            cell(figures, FIGURE, "Reason").setCellValue("Counted by the licensing team.");
            cell(figures, FIGURE, "Where the other figure comes from").setCellValue("Council records");
            var texts = workbook.getSheet("Texts");
            GuidelinePage.TEXTS.forEach(
                    text -> cell(texts, "g9", text).setCellValue("Typed in a spreadsheet: " + text + "."));
        });
    }

    private static Cell cell(Sheet sheet, String key, String heading) {
        var column = StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .filter(cell -> heading.equals(cell.getStringCellValue()))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> key.equals(row.getCell(0).getStringCellValue()))
                .findFirst()
                .orElseThrow()
                .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
