package uk.cspportal.shared;

import java.util.List;

/** The state of things, or a rule, does not allow the act; says why and what can be done. */
public class ConflictException extends RuntimeException {

    private final transient List<String> reasons;

    public ConflictException(String message) {
        this(message, List.of());
    }

    public ConflictException(String message, List<String> reasons) {
        super(message);
        this.reasons = List.copyOf(reasons);
    }

    /** Each thing that stands in the way, in words. */
    public List<String> reasons() {
        return reasons;
    }
}
