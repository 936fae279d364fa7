package uk.cspportal.returns;

import java.util.Locale;

/** Why a signed or published return is opened again; words always come with it. */
public enum ReopenReason {
    LATE_DATA,
    ERROR,
    DEFINITION,
    OTHER;

    /** The form used in the programming interface: {@code late-data}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
