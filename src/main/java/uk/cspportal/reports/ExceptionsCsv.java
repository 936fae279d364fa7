package uk.cspportal.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.cspportal.commentary.PlannedAction;
import uk.cspportal.measures.Finding;
import uk.cspportal.shared.Csv;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/** The exceptions as a file for spreadsheets: a line for each reason. */
public final class ExceptionsCsv {

    private ExceptionsCsv() {}

    public static void write(ExceptionList list, OutputStream out) throws IOException {
        var csv = Csv.to(out);
        csv.writeRecord(
                Arrays.asList(Messages.text("reports.exceptions.csv.columns").split(",")));
        for (var row : list.rows()) {
            for (var finding : row.found().findings()) {
                csv.writeRecord(line(row, finding));
            }
        }
        csv.flush();
    }

    private static List<String> line(ExceptionRow row, Finding finding) {
        var sheet = row.found().measure().sheet();
        return List.of(
                row.partnership().code(),
                Csv.plain(row.partnership().name()),
                row.priority() == null ? "" : String.valueOf(row.priority().number()),
                row.priority() == null ? "" : Csv.plain(row.priority().title()),
                Csv.plain(sheet.key()),
                Csv.plain(sheet.title()),
                finding.kind().name().toLowerCase(Locale.ROOT),
                finding.period().code(),
                Csv.plain(finding.because()),
                Csv.plain(row.activity().stream().map(ExceptionsCsv::words).collect(Collectors.joining(" "))));
    }

    private static String words(PlannedAction action) {
        return Messages.text(
                "reports.exceptions.action",
                action.text(),
                Messages.text("reports.exceptions.action.by", action.owner(), Formats.date(action.due())));
    }
}
