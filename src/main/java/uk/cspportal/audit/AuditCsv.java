package uk.cspportal.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Csv;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/** Entries as a file, one a line, as they were written and with their seals. */
final class AuditCsv {

    private final CsvWriter csv;

    AuditCsv(OutputStream out) throws IOException {
        csv = Csv.to(out);
        csv.writeRecord(Arrays.stream(Messages.text("audit.csv.columns").split(","))
                .map(String::strip)
                .toList());
    }

    void write(AuditEntry entry) {
        var seal = entry.seal();
        csv.writeRecord(List.of(
                seal == null ? "" : String.valueOf(seal.number()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at().atZone(Formats.LONDON)),
                plain(entry.person()),
                plain(entry.origin()),
                entry.action(),
                plain(AuditWords.what(entry.action())),
                plain(entry.thing()),
                plain(entry.from()),
                plain(entry.to()),
                plain(entry.why()),
                seal == null ? "" : seal.mac()));
    }

    void end() throws IOException {
        csv.flush();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : Csv.plain(text);
    }
}
