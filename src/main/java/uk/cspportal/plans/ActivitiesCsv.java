package uk.cspportal.plans;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Csv;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/** Activities as a file for spreadsheets, each with the last that was said of it. */
public final class ActivitiesCsv {

    private ActivitiesCsv() {}

    public static void write(List<Activity> activities, LocalDate today, OutputStream out) throws IOException {
        var csv = Csv.to(out);
        csv.writeRecord(Arrays.asList(Messages.text("activities.csv.columns").split(",")));
        for (var activity : activities) {
            csv.writeRecord(line(activity, today));
        }
        csv.flush();
    }

    private static List<String> line(Activity activity, LocalDate today) {
        var task = activity.task();
        var said = activity.latest();
        var learning = task.learning();
        return List.of(
                String.valueOf(activity.number()),
                String.valueOf(activity.place().priority()),
                String.valueOf(activity.place().objective()),
                Csv.plain(activity.place().objectiveTitle()),
                Csv.plain(activity.wording()),
                code(task.organisation()),
                Csv.plain(task.organisationName()),
                code(task.role()),
                Objects.toString(task.due(), ""),
                code(activity.status()),
                yes(activity.isOverdue(today)),
                said == null
                        ? ""
                        : said.at().atZone(Formats.LONDON).toLocalDate().toString(),
                said == null ? "" : Csv.plain(said.by()),
                said == null ? "" : Csv.plain(said.sentence()),
                said == null ? "" : Csv.plain(said.evidence()),
                learning == null ? "" : code(learning.source()),
                learning == null ? "" : String.valueOf(learning.year()),
                learning == null ? "" : Csv.plain(learning.recommendation()),
                yes(activity.illustrative() || (said != null && said.illustrative())));
    }

    private static String code(@Nullable Object value) {
        return value == null ? "" : value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String yes(boolean value) {
        return Messages.text(value ? "activities.csv.yes" : "activities.csv.no");
    }
}
