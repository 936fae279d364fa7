package uk.cspportal.plans;

import uk.cspportal.shared.Messages;

/** The strategies that section 6 of the Crime and Disorder Act 1998 has every partnership keep. */
public enum StatutoryStrategy {
    CRIME_AND_DISORDER("crime-and-disorder"),
    SUBSTANCE_MISUSE("substance-misuse"),
    REOFFENDING("reoffending"),
    SERIOUS_VIOLENCE("serious-violence");

    private final String code;

    StatutoryStrategy(String code) {
        this.code = code;
    }

    /** The form used in plan documents. */
    public String code() {
        return code;
    }

    public String word() {
        return Messages.text("plans.strategy", this);
    }
}
