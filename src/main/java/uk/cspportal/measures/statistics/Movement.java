package uk.cspportal.measures.statistics;

/** How a rank in the group moved since the period before; a rank can improve while the figure itself gets worse. */
public enum Movement {
    IMPROVING,
    NO_CHANGE,
    DETERIORATING;

    /** Compares two ranks of which 1 is the best. */
    public static Movement between(int previousRank, int currentRank) {
        int places = Integer.compare(currentRank, previousRank);
        return places < 0 ? IMPROVING : places > 0 ? DETERIORATING : NO_CHANGE;
    }
}
