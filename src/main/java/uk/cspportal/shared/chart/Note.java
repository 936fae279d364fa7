package uk.cspportal.shared.chart;

import java.util.Optional;

/** Words tied to a period: a flag on a vertical line where it begins, or a leader to its point. */
public record Note(Kind kind, int period, String title, String text) {

    /** A vertical line at the start of the period, for limits restarted or a changed rule. */
    public static Note flag(int period, String title, String text) {
        return new Note(Kind.FLAG, period, title, text);
    }

    public static Note point(int period, String title, String text) {
        return new Note(Kind.POINT, period, title, text);
    }

    Optional<Note> since(int first) {
        return period < first ? Optional.empty() : Optional.of(new Note(kind, period - first, title, text));
    }

    public enum Kind {
        FLAG,
        POINT
    }
}
