package uk.cspportal.measures.statistics;

/** The arrow of a change against its flat band; it says where a figure went and not whether that is good. */
public enum Trend {
    UP,
    DOWN,
    FLAT,
    /** There is no change to speak of, because a figure is missing or the base is zero. */
    NONE;

    int direction() {
        return switch (this) {
            case UP -> 1;
            case DOWN -> -1;
            case FLAT, NONE -> 0;
        };
    }
}
