package uk.cspportal.commentary;

/**
 * The police area lead's own judgement of direction. It may follow what the signals suggest or
 * contradict it; it is never computed.
 */
public enum Outlook {
    STABLE(0),
    REDUCING(-1),
    INCREASING(1),
    MODERATE_INCREASE(1),
    MODERATE_REDUCTION(-1);

    private final int direction;

    Outlook(int direction) {
        this.direction = direction;
    }

    /** 1 upwards, -1 downwards, 0 neither; what two outlooks of different strength have in common. */
    public int direction() {
        return direction;
    }
}
