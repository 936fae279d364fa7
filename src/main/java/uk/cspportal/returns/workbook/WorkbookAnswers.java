package uk.cspportal.returns.workbook;

import java.util.Set;

/** What a person answered to a preview, by the changes' ids: whose version of a conflict stands, and which odd figures are meant. */
public record WorkbookAnswers(Set<String> mine, Set<String> theirs, Set<String> meant) {

    public static final WorkbookAnswers NONE = new WorkbookAnswers(Set.of(), Set.of(), Set.of());

    public WorkbookAnswers {
        mine = Set.copyOf(mine);
        theirs = Set.copyOf(theirs);
        meant = Set.copyOf(meant);
    }

    boolean leaves(WorkbookChange change) {
        return theirs.contains(change.id());
    }

    /** Whether everything is answered that has to be. */
    boolean settle(WorkbookChange change) {
        return leaves(change)
                || ((!change.conflict() || mine.contains(change.id()))
                        && (change.implausible() == null || meant.contains(change.id())));
    }
}
