package uk.cspportal.shared;

/** There is no such thing, or the caller may not know that there is. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String message) {
        super(message);
    }
}
