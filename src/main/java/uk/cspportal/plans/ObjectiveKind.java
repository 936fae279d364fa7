package uk.cspportal.plans;

/** Whether the partnership does the work of an objective itself, or assures itself that others do. */
public enum ObjectiveKind {
    DELIVER("deliver"),
    ASSURE("assure"),
    ASSURE_AND_DELIVER("assure+deliver");

    private final String code;

    ObjectiveKind(String code) {
        this.code = code;
    }

    /** The form used in plan documents. */
    public String code() {
        return code;
    }

    public boolean assures() {
        return this != DELIVER;
    }
}
