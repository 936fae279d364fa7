package uk.cspportal.grants;

/** The four things every review of a grant return scores, in this order. */
public enum ReviewSection {
    SPEND,
    OUTPUTS,
    OUTCOMES,
    RISK
}
