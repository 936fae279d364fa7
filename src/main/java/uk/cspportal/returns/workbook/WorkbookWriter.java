package uk.cspportal.returns.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.Origins;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Quarter;

/** Writes a return as a workbook of four sheets: how to fill it in, figures, texts, and the hidden one that says which it is. */
final class WorkbookWriter {

    /** Against slips, not against people: it is written on the sheet that explains. */
    static final String PASSWORD = "return";

    private final Template template;
    private final Quarter quarter;
    private final String partnership;

    WorkbookWriter(Template template, Quarter quarter, String partnership) {
        this.template = template;
        this.quarter = quarter;
        this.partnership = partnership;
    }

    byte[] write(List<ReturnLine> lines, Map<String, Series> series) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "CSP Portal", "1.0")) {
            guide(workbook.newWorksheet(Words.text("sheet.guide")));
            var figures = workbook.newWorksheet(Words.text("sheet.figures"));
            var texts = workbook.newWorksheet(Words.text("sheet.texts"));
            var hidden = workbook.newWorksheet(TemplateSheet.NAME);
            var statuses = TemplateSheet.list(hidden, 0, FigureCells.words());
            var origins = TemplateSheet.list(hidden, 1, Origins.all());
            figures(figures, lines, series, statuses, origins);
            texts(texts, lines);
            lines.forEach(this::remember);
            TemplateSheet.write(hidden, template);
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
            for (var sheet : List.of(figures, texts, hidden)) {
                sheet.protect(PASSWORD);
            }
            workbook.setActiveTab(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void remember(ReturnLine line) {
        var key = line.guideline().key();
        template.versions().put(key, line.version());
        template.held().put(key, TextColumns.cells(line.texts()));
        line.values()
                .forEach(value ->
                        template.held().put(Template.key(key, value.measure().key()), FigureCells.of(value)));
    }

    private void guide(Worksheet sheet) {
        var paper = new Paper(sheet);
        sheet.width(0, 110);
        paper.title(0, 0, Words.text("guide.title", quarter.label(), partnership));
        int row = 2;
        for (var paragraph : Words.text(template.readOnly() ? "guide.read-only" : "guide.steps", PASSWORD)
                .split("\\|")) {
            sheet.value(row, 0, paragraph.strip());
            sheet.style(row++, 0).wrapText(true).verticalAlignment("top").set();
        }
        sheet.protect(PASSWORD);
    }

    private void figures(
            Worksheet sheet, List<ReturnLine> lines, Map<String, Series> series, Range statuses, Range origins) {
        var rows = new FigureSheet(new Paper(sheet), quarter, series, statuses, origins, !template.readOnly());
        lines.forEach(line -> line.values().forEach(value -> rows.write(line, value)));
        landscape(sheet);
    }

    private void texts(Worksheet sheet, List<ReturnLine> lines) {
        var paper = new Paper(sheet);
        paper.head(0, TextColumns.KEY, Words.text("column.KEY"));
        paper.head(0, TextColumns.NUMBER, Words.text("column.NUMBER"));
        paper.head(0, TextColumns.GUIDELINE, Words.text("column.GUIDELINE"));
        paper.head(0, TextColumns.ASKED, Words.text("column.ASKED"));
        sheet.width(TextColumns.NUMBER, 6);
        sheet.width(TextColumns.GUIDELINE, 40);
        sheet.width(TextColumns.ASKED, 26);
        for (var text : LineText.values()) {
            paper.head(0, TextColumns.lastQuarter(text), Words.text("column.last", TextRow.name(text)));
            paper.head(0, TextColumns.of(text), TextRow.name(text));
            sheet.width(TextColumns.lastQuarter(text), 34);
            sheet.width(TextColumns.of(text), 44);
        }
        sheet.hideColumn(TextColumns.KEY);
        sheet.freezePane(TextColumns.GUIDELINE + 1, 1);
        int row = 1;
        for (var line : lines) {
            TextRow.write(paper, row++, line, !template.readOnly());
        }
        landscape(sheet);
    }

    private static void landscape(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }
}
