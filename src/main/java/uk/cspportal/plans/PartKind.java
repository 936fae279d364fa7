package uk.cspportal.plans;

/** The parts of a plan that are written and saved each on its own. */
public enum PartKind {
    PRIORITY("priorities"),
    OBJECTIVE("objectives"),
    GUIDELINE("guidelines_of_success");

    private final String list;

    PartKind(String list) {
        this.list = list;
    }

    /** The list of the document in which such parts stand. */
    String list() {
        return list;
    }
}
