package uk.cspportal.measures;

/** What the gate did with what it was given. */
public record Recorded(int accepted, int unchanged, int revised) {

    public static final Recorded NOTHING = new Recorded(0, 0, 0);

    public Recorded plus(Recorded other) {
        return new Recorded(accepted + other.accepted, unchanged + other.unchanged, revised + other.revised);
    }
}
