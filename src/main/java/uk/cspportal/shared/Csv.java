package uk.cspportal.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** How files for spreadsheets are written. */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /** Writes UTF-8 with the mark by which spreadsheets know it; flush it, the stream stays open. */
    public static CsvWriter to(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        return CsvWriter.builder().build(writer);
    }

    /** A leading apostrophe keeps spreadsheets from calculating what somebody typed as a name. */
    public static String plain(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
