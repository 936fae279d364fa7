package uk.cspportal.returns;

import java.util.Locale;

/** The four texts of a line. */
public enum LineText {
    PROGRESS,
    CHALLENGES,
    LOOKING_BACK,
    LOOKING_AHEAD;

    /** The name of its field on screens and in lists of what is missing: {@code looking-ahead}. */
    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
