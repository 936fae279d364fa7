package uk.cspportal.plans;

/**
 * That a guideline of success tells about an objective of its plan, by their printed numbers.
 *
 * @param proposed the plan does not print the link, and nobody has confirmed it yet
 */
public record ObjectiveLink(int priority, int objective, boolean proposed) {

    /** As people write it: {@code 1.2}. */
    public String number() {
        return priority + "." + objective;
    }
}
