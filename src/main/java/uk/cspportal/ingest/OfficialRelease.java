package uk.cspportal.ingest;

import java.util.List;
import uk.cspportal.ingest.OfficialTable.OfficialProblem;
import uk.cspportal.shared.Period;

/**
 * One table of a release, held against what is published already.
 *
 * @param ended whether the year has ended by the portal’s clock; before, nothing of it is published
 * @param found how many partnerships of the portal the table has
 * @param notFound areas of the table that the portal does not know, “code name”; they are left out
 * @param absent partnerships of today that the table leaves out, by name
 * @param fresh figures that are published for the first time
 * @param changed figures that are published already with another count
 */
public record OfficialRelease(
        String title,
        Period period,
        boolean ended,
        int found,
        List<String> notFound,
        List<String> absent,
        int fresh,
        int unchanged,
        List<Change> changed,
        int unassigned,
        List<OfficialProblem> problems) {

    public OfficialRelease {
        notFound = List.copyOf(notFound);
        absent = List.copyOf(absent);
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
    }

    /** A count that the release says otherwise; {@code what} is the column of the table. */
    public record Change(String area, String what, int from, int to) {}

    /** Whether publishing it would change anything. */
    public boolean isNews() {
        return ended && problems.isEmpty() && (fresh > 0 || !changed.isEmpty());
    }
}
