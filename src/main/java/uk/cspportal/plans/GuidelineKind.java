package uk.cspportal.plans;

/** What answers a guideline of success: a count, a percentage, or a milestone without a number. */
public enum GuidelineKind {
    COUNT("count"),
    PERCENT("percent"),
    MILESTONE("qualitative");

    private final String code;

    GuidelineKind(String code) {
        this.code = code;
    }

    /** The form used in plan documents. */
    public String code() {
        return code;
    }
}
