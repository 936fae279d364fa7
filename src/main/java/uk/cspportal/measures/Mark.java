package uk.cspportal.measures;

import java.time.Instant;
import java.time.YearMonth;

/** A note at a month of a measure's series, or a rebase from it on, with its reason. */
public record Mark(long id, Kind kind, YearMonth month, String wording, String recordedBy, Instant recordedAt) {

    /** What a mark does to the chart. */
    public enum Kind {
        NOTE,
        REBASE
    }
}
