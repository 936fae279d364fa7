package uk.cspportal.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Tenant;

/** A partnership in the overview: a cell for each measure, and how far its return is, if it has one. */
public record OverviewRow(
        Tenant partnership,
        List<OverviewCell> cells,
        @Nullable ReturnProgress progress) {

    public OverviewRow {
        cells = List.copyOf(cells);
    }
}
