package uk.cspportal.returns.workbook;

import java.math.BigDecimal;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet as the portal writes it. Words are only ever written as text, so that none of them can
 * become a formula; what is to be filled in is yellow and open, everything else is closed.
 */
final class Paper {

    private static final String HEAD = "1D3557";
    private static final String OPEN = "FFF9E1";
    private static final String LINE = "C9CED6";

    final Worksheet sheet;

    Paper(Worksheet sheet) {
        this.sheet = sheet;
    }

    void title(int row, int column, String words) {
        sheet.value(row, column, words);
        sheet.style(row, column).bold().fontSize(14).set();
    }

    void head(int row, int column, String words) {
        sheet.value(row, column, words);
        sheet.style(row, column)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(HEAD)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
    }

    void words(int row, int column, String words) {
        sheet.value(row, column, words);
        bordered(row, column).set();
    }

    void figure(int row, int column, BigDecimal number, int decimals) {
        sheet.value(row, column, number);
        bordered(row, column).format(format(decimals)).set();
    }

    /** To be filled in with words; the format keeps a spreadsheet from taking them for a formula or a date. */
    void openWords(int row, int column, String held) {
        if (!held.isEmpty()) {
            sheet.value(row, column, held);
        }
        open(row, column).format("@").set();
    }

    void openFigure(int row, int column, String held, int decimals) {
        if (!held.isEmpty()) {
            sheet.value(row, column, new BigDecimal(held));
        }
        open(row, column).format(format(decimals)).set();
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private StyleSetter open(int row, int column) {
        var style = bordered(row, column);
        style.fillColor(OPEN);
        style.protectionOption(ProtectionOption.LOCKED, false);
        return style;
    }

    private StyleSetter bordered(int row, int column) {
        var style = sheet.style(row, column);
        style.wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE);
        for (var side : new BorderSide[] {BorderSide.LEFT, BorderSide.RIGHT}) {
            style.borderStyle(side, BorderStyle.THIN);
        }
        return style;
    }
}
