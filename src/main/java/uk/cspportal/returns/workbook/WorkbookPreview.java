package uk.cspportal.returns.workbook;

import java.util.List;
import java.util.Map;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * What an uploaded workbook would do: with a problem nothing at all, otherwise the changes. {@code
 * versions} are those of the lines it was compared with.
 */
public record WorkbookPreview(
        TenantId tenant,
        Quarter quarter,
        String file,
        List<CellProblem> problems,
        List<String> remarks,
        List<WorkbookChange> changes,
        Map<String, Integer> versions) {

    public WorkbookPreview {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
        changes = List.copyOf(changes);
        versions = Map.copyOf(versions);
    }
}
