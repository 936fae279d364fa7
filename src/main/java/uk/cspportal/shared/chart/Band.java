package uk.cspportal.shared.chart;

import java.util.Optional;

/**
 * A stretch of periods, both ends included: hatched where no data is held, shaded where time is
 * still to come.
 */
public record Band(Kind kind, int from, int to, String label) {

    public static Band gap(int from, int to, String label) {
        return new Band(Kind.GAP, from, to, label);
    }

    public static Band stillToCome(int from, int to, String label) {
        return new Band(Kind.STILL_TO_COME, from, to, label);
    }

    Optional<Band> since(int first) {
        return to < first
                ? Optional.empty()
                : Optional.of(new Band(kind, Math.max(0, from - first), to - first, label));
    }

    public enum Kind {
        GAP,
        STILL_TO_COME
    }
}
