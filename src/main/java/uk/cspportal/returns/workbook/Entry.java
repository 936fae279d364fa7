package uk.cspportal.returns.workbook;

/** What stands in a cell: of which kind, and as text; numbers without the zeros and the noise of the spreadsheet. */
record Entry(Kind kind, String text) {

    static final Entry BLANK = new Entry(Kind.TEXT, "");

    enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        FAULT,
        DATE,
        TRUTH
    }

    /** Typed by a person, and not worked out or guessed by the spreadsheet. */
    boolean isTyped() {
        return kind == Kind.TEXT || kind == Kind.NUMBER;
    }
}
