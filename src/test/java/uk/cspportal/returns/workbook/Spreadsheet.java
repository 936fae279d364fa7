package uk.cspportal.returns.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a workbook with Apache POI, which the portal does not write or read with, and types into it as a person would. */
public final class Spreadsheet {

    private Spreadsheet() {}

    /** The file as it is after somebody edited and saved it. */
    public static byte[] edited(byte[] file, Consumer<XSSFWorkbook> edit) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                var saved = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(saved);
            return saved.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types a text of a guideline. */
    public static Consumer<XSSFWorkbook> text(String guideline, int column, String words) {
        return workbook -> cell(workbook, "Texts", guideline, column).setCellValue(words);
    }

    static Consumer<XSSFWorkbook> figure(String row, FigureColumn column, double number) {
        return workbook -> cell(workbook, "Figures", row, column.ordinal()).setCellValue(number);
    }

    static Consumer<XSSFWorkbook> figure(String row, FigureColumn column, String words) {
        return workbook -> cell(workbook, "Figures", row, column.ordinal()).setCellValue(words);
    }

    static Cell cell(XSSFWorkbook workbook, String sheet, String key, int column) {
        return row(workbook, sheet, key).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static Row row(XSSFWorkbook workbook, String sheet, String key) {
        return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
                .filter(row -> key.equals(row.getCell(0).getStringCellValue()))
                .findFirst()
                .orElseThrow();
    }
}
