package uk.cspportal.reports.ui;

import uk.cspportal.measures.Sentences;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Period;

/** Periods as narrow columns have room for them. */
final class Periods {

    private Periods() {}

    /** {@code Mar 2025}, {@code Q4 2024/25}. */
    static String brief(Period period) {
        return period.months() == 1 ? Formats.shortMonth(period.start()) : Sentences.name(period);
    }
}
