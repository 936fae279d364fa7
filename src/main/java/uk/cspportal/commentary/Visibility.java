package uk.cspportal.commentary;

/** How far a text goes, the narrowest first: police and policing body, the partnership too, or everybody once published. */
public enum Visibility {
    INTERNAL,
    PARTNERS,
    PUBLIC;

    public boolean goesFurtherThan(Visibility other) {
        return compareTo(other) > 0;
    }
}
