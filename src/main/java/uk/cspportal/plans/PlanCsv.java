package uk.cspportal.plans;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import uk.cspportal.shared.Csv;
import uk.cspportal.shared.Messages;

/** A plan's objectives and activities as a file for spreadsheets, one activity a line. */
public final class PlanCsv {

    private PlanCsv() {}

    public static void write(LocalPlan plan, OutputStream out) throws IOException {
        var csv = Csv.to(out);
        csv.writeRecord(Messages.text("plans.page.csv.columns").split(","));
        for (var priority : plan.priorities()) {
            for (var objective : priority.objectives()) {
                var activities =
                        objective.activities().stream().map(PlanActivity::text).toList();
                for (var activity : activities.isEmpty() ? List.of("") : activities) {
                    csv.writeRecord(
                            String.valueOf(priority.number()),
                            Csv.plain(priority.title()),
                            String.valueOf(objective.number()),
                            objective.kind().code(),
                            Csv.plain(objective.title()),
                            Csv.plain(objective.group() == null ? "" : objective.group()),
                            Csv.plain(activity));
                }
            }
        }
        csv.flush();
    }
}
