package uk.cspportal.measures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Series;
import uk.cspportal.shared.Csv;
import uk.cspportal.shared.Messages;

/** The figures of a measure as a file: in the columns in which figures are sent in, with who recorded them and when. */
final class SeriesCsv {

    private SeriesCsv() {}

    /** Asked for anew when it is fetched, with the rights of that moment. */
    static Anchor link(String fileName, SerializableSupplier<Series> series) {
        DownloadHandler file = event -> {
            event.setFileName(fileName);
            event.setContentType("text/csv; charset=utf-8");
            write(series.get(), event.getOutputStream());
        };
        var link = new Anchor(file, Messages.text("measures.download"));
        link.addClassName("button-link");
        return link;
    }

    static void write(Series series, OutputStream out) throws IOException {
        try (var csv = Csv.to(out)) {
            csv.writeRecord("measure", "period", "value", "status", "note", "source", "recorded_by", "recorded_at");
            for (var figure : series.figures()) {
                write(series.measure().sheet().key(), figure, csv);
            }
        }
    }

    private static void write(String measure, Figure figure, CsvWriter csv) {
        csv.writeRecord(
                measure,
                figure.period().code(),
                Optional.ofNullable(figure.value())
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse(""),
                word(figure.status()),
                Csv.plain(Optional.ofNullable(figure.note()).orElse("")),
                Csv.plain(figure.source()),
                Csv.plain(figure.recordedBy()),
                figure.recordedAt().toString());
    }

    private static String word(FigureStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
