package uk.cspportal.reports.ui;

import java.util.Arrays;
import java.util.Locale;

/** What the cells of the matrix show. */
enum Shown {
    BOTH,
    LATEST,
    VARIATION;

    /** How it stands in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Both when the address says nothing that is known. */
    static Shown ofCode(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElse(BOTH);
    }
}
