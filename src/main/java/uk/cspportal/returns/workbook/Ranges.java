package uk.cspportal.returns.workbook;

import uk.cspportal.measures.MeasureDefinition;

/** Where a measure usually lies, in words. */
final class Ranges {

    private Ranges() {}

    static String of(MeasureDefinition sheet) {
        var low = sheet.minimum();
        var high = sheet.maximum();
        if (low != null && high != null) {
            return Words.text("range", FigureCells.plain(low), FigureCells.plain(high));
        }
        if (low != null) {
            return Words.text("range.from", FigureCells.plain(low));
        }
        return high == null ? Words.text("range.any") : Words.text("range.to", FigureCells.plain(high));
    }
}
