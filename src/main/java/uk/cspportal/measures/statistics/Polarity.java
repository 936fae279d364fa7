package uk.cspportal.measures.statistics;

/**
 * Which way is better for a measure; {@code CONTEXTUAL} measures are shown without judgement, because more recorded
 * offences can mean more harm or more trust in reporting.
 */
public enum Polarity {
    /** Higher is better. */
    HIGHER(1),
    /** Lower is better. */
    LOWER(-1),
    /** Neither end is good in itself. */
    CONTEXTUAL(0);

    private final int goodDirection;

    Polarity(int goodDirection) {
        this.goodDirection = goodDirection;
    }

    /** Positive when a move in this direction is for the better, negative for the worse, 0 when nobody can say. */
    public int favours(int direction) {
        return goodDirection * direction;
    }

    /** The polarity of what runs the other way, as the time between events does to their number. */
    Polarity mirrored() {
        return switch (this) {
            case HIGHER -> LOWER;
            case LOWER -> HIGHER;
            case CONTEXTUAL -> CONTEXTUAL;
        };
    }
}
