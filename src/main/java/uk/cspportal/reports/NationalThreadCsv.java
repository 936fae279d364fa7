package uk.cspportal.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.cspportal.shared.Csv;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;

/** The golden thread from the national measures as a file for spreadsheets: priorities that take them up, then gaps. */
public final class NationalThreadCsv {

    private NationalThreadCsv() {}

    public static void write(NationalThread thread, OutputStream out) throws IOException {
        var csv = Csv.to(out);
        csv.writeRecord(
                Arrays.asList(Messages.text("reports.thread.nation.csv.columns").split(",")));
        for (var row : thread.rows()) {
            for (var taken : row.taken()) {
                var total = taken.total();
                line(
                        csv,
                        taken.proposed() ? "proposed" : "taken",
                        row.national(),
                        taken.forceArea(),
                        String.valueOf(taken.priority().number()),
                        taken.priority().title(),
                        String.valueOf(total.partnerships()),
                        String.valueOf(total.of()),
                        String.valueOf(total.measures()),
                        String.valueOf(total.counted()),
                        String.valueOf(total.told()),
                        total.money().toPlainString());
            }
            row.left().forEach(left -> line(csv, "none", row.national(), left.forceArea(), "", left.reason()));
        }
        thread.gaps().forEach(gap -> line(csv, "gap", "", gap.forceArea(), "", gap.why()));
        csv.flush();
    }

    private static void line(CsvWriter csv, String record, String national, Tenant forceArea, String... cells) {
        var line = new ArrayList<>(List.of(
                Messages.text("reports.thread.nation.csv." + record),
                Csv.plain(national),
                forceArea.code(),
                Csv.plain(forceArea.name())));
        Arrays.stream(cells).map(Csv::plain).forEach(line::add);
        csv.writeRecord(line);
    }
}
