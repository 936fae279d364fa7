package uk.cspportal.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import uk.cspportal.shared.Csv;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;

/** One measure across England and Wales as a file for spreadsheets: a line for each partnership. */
public final class NationalCsv {

    private NationalCsv() {}

    /** @param above gives the force area of a partnership */
    public static void write(NationalMeasure measure, UnaryOperator<Tenant> above, OutputStream out)
            throws IOException {
        var csv = Csv.to(out);
        csv.writeRecord(
                Arrays.asList(Messages.text("reports.national.csv.columns").split(",")));
        for (var cell : measure.cells()) {
            csv.writeRecord(List.of(
                    measure.sheet().key(),
                    cell.partnership().code(),
                    Csv.plain(cell.partnership().name()),
                    Csv.plain(above.apply(cell.partnership()).name()),
                    cell.period().code(),
                    cell.value().toPlainString(),
                    Csv.plain(cell.change()),
                    NationalMeasure.State.of(cell).name().toLowerCase(Locale.ROOT)));
        }
        csv.flush();
    }
}
