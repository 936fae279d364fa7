package uk.cspportal.reports;

/**
 * A piece of golden thread from what asks to what answers.
 *
 * @param proposed the plan does not print it, and nobody has confirmed it
 * @param through the area of focus by which a force plan takes up a national measure; else empty
 */
public record ThreadLink(String from, String to, boolean proposed, String through) {

    ThreadLink(String from, String to, boolean proposed) {
        this(from, to, proposed, "");
    }
}
