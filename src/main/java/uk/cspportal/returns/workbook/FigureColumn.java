package uk.cspportal.returns.workbook;

/** The columns of the sheet of figures, from the left; the first is hidden and says which row it is. */
enum FigureColumn {
    KEY(0),
    NUMBER(6),
    GUIDELINE(30),
    MEASURE(30),
    ASKED(34),
    LAST_QUARTER(14),
    YEAR_BEFORE(14),
    RECORDED(14),
    RECORDED_MONTHS(22),
    STATUS(18),
    FIRST_MONTH(12),
    SECOND_MONTH(12),
    THIRD_MONTH(12),
    QUARTER(12),
    ANSWERS(12),
    REASON(44),
    ORIGIN(30);

    /** How many cells of a row are to be filled in: all from {@link #STATUS} on. */
    static final int FILLED = 8;

    final int width;

    FigureColumn(int width) {
        this.width = width;
    }

    /** Its place among the cells to be filled in. */
    int place() {
        return ordinal() - STATUS.ordinal();
    }

    /** As spreadsheets name it. */
    char letter() {
        return (char) ('A' + ordinal());
    }

    boolean isNumber() {
        return ordinal() >= FIRST_MONTH.ordinal() && ordinal() <= ANSWERS.ordinal();
    }
}
