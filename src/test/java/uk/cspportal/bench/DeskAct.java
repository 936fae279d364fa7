package uk.cspportal.bench;

/** What an officer does again and again, as it is named in the table. */
enum DeskAct {
    OPEN_LIST("open list"),
    OPEN_LINE("open line"),
    TYPE("type, each second"),
    SAVE_TEXT("save text"),
    MARK_READY("mark ready"),
    TAKE_UP("take up again");

    private final String words;

    DeskAct(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
