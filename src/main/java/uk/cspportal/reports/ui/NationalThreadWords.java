package uk.cspportal.reports.ui;

import java.math.BigDecimal;
import uk.cspportal.reports.NationalThread;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/** What is said of a national measure and of what carries it. */
final class NationalThreadWords {

    private NationalThreadWords() {}

    static String title(NationalThread.Row row) {
        return row.national().isEmpty() ? Messages.text("reports.thread.nation.unasked") : row.national();
    }

    /** One sentence: who takes it up, who carries it, how it is measured and what it costs. */
    static String sum(NationalThread.Row row, int areas) {
        var total = row.total();
        var taken = Messages.text(
                areas == 1 ? "reports.thread.nation.sum.one" : "reports.thread.nation.sum.areas",
                Formats.count(row.areas()),
                Formats.count(areas));
        if (row.taken().isEmpty()) {
            return Messages.text("reports.thread.nation.sum.nobody");
        }
        var carried = Messages.text(
                row.national().isEmpty() ? "reports.thread.nation.sum.unasked" : "reports.thread.nation.sum",
                taken,
                Formats.count(total.partnerships()),
                Formats.count(total.of()),
                measures(total));
        return total.money().compareTo(BigDecimal.ZERO) == 0
                ? carried
                : Messages.text("reports.thread.nation.sum.money", carried, Formats.pounds(total.money()));
    }

    /** Milestones are never counted, so only the others can have figures. */
    static String measures(NationalThread.Total total) {
        if (total.measures() == 0) {
            return Messages.text("reports.thread.nation.measures.none");
        }
        var measures = Messages.text(
                total.measures() == 1 ? "reports.thread.force.cell.measures.one" : "reports.thread.force.cell.measures",
                Formats.count(total.measures()));
        int milestones = total.measures() - total.counted();
        if (total.counted() == 0) {
            return Messages.text("reports.thread.nation.milestones", measures);
        }
        return milestones == 0
                ? Messages.text("reports.thread.nation.told", measures, figures(total))
                : Messages.text(
                        "reports.thread.nation.told.mixed",
                        measures,
                        Formats.count(total.counted()),
                        figures(total),
                        milestones);
    }

    private static String figures(NationalThread.Total total) {
        var how = total.told() == total.counted() ? "all" : total.told() == 0 ? "none" : "some";
        return Messages.text("reports.thread.nation.figures." + how, total.counted(), Formats.count(total.told()));
    }
}
