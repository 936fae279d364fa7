package uk.cspportal.plans;

/** The parts of a plan that are written and saved each on its own. */
public enum PartKind {
    PRIORITY("priorities", true),
    OBJECTIVE("objectives", true),
    GUIDELINE("guidelines_of_success", true),
    CONTRIBUTION("contributions", false),
    ACRONYM("acronyms", false);

    private final String list;
    private final boolean numbered;

    PartKind(String list, boolean numbered) {
        this.list = list;
        this.numbered = numbered;
    }

    /** The list of the document in which such parts stand. */
    String list() {
        return list;
    }

    /** Whether such parts print a number; of others it is their turn in the list. */
    boolean isNumbered() {
        return numbered;
    }
}
