package uk.cspportal.measures.ui;

import uk.cspportal.measures.Disproportion;
import uk.cspportal.measures.Disproportion.GroupRate;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;

/** Rates of groups of people against the largest group, ratio and difference side by side, for each alone can mislead. */
final class RatioTable {

    private RatioTable() {}

    static DataTable of(Disproportion found) {
        var table = new DataTable(Messages.text("breakdown.ratio.table", found.reference()))
                .rowHeaders()
                .stacked()
                .column(Messages.text("breakdown.ratio.group"))
                .number(Messages.text("breakdown.ratio.events"))
                .number(Messages.text("breakdown.ratio.people"))
                .number(Messages.text("breakdown.ratio.rate"))
                .number(Messages.text("breakdown.ratio.difference"))
                .column(Messages.text("breakdown.ratio"));
        found.groups().forEach(group -> row(table, group.title(), group));
        if (found.groups().size() > 1) {
            row(table, Messages.text("breakdown.ratio.others", found.reference()), found.others());
        }
        return table;
    }

    private static void row(DataTable table, String title, GroupRate group) {
        var known = group.ratio().known();
        table.textRow(
                title,
                Formats.count(group.events()),
                Formats.count(group.people()),
                known.map(r -> Formats.number(r.rate(), 1)).orElse("–"),
                known.map(r -> Formats.number(r.difference(), 1)).orElse("–"),
                known.map(r -> Messages.text(
                                "breakdown.ratio.value",
                                Formats.number(r.ratio(), 2),
                                Formats.number(r.interval().low(), 2),
                                Formats.number(r.interval().high(), 2)))
                        .orElseGet(() -> Messages.text(
                                "breakdown.ratio.none",
                                group.ratio().reasonWhyNot().orElseThrow())));
    }
}
