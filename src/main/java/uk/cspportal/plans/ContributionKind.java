package uk.cspportal.plans;

import uk.cspportal.shared.Messages;

/** The ways in which partners contribute; a document may name others. */
public enum ContributionKind {
    QUANTIFIED("quantified"),
    MAINSTREAMED("mainstreamed"),
    IN_KIND("in kind"),
    EXTERNAL("external");

    private final String code;

    ContributionKind(String code) {
        this.code = code;
    }

    /** The form used in plan documents. */
    public String code() {
        return code;
    }

    public String word() {
        return Messages.text("plans.contribution", this);
    }
}
