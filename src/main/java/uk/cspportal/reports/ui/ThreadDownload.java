package uk.cspportal.reports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.cspportal.reports.GoldenThread;
import uk.cspportal.reports.GoldenThreadService;
import uk.cspportal.reports.ThreadNode;
import uk.cspportal.shared.Csv;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.SpcMark;

/** A golden thread as a file for spreadsheets: its nodes with their state, its links, then its gaps, a line each. */
final class ThreadDownload {

    private ThreadDownload() {}

    /** Asked for anew when it is fetched, with the rights of that moment. */
    static Anchor link(GoldenThreadService service, GoldenThread shown) {
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(Messages.text(
                            "reports.thread.csv.file",
                            shown.partnership().slug(),
                            shown.quarter().slug()));
                    event.setContentType("text/csv; charset=utf-8");
                    write(service.partnership(shown.partnership().id(), shown.quarter()), event.getOutputStream());
                },
                Messages.text("reports.thread.csv"));
        link.addClassName("button-link");
        link.setAriaLabel(
                Messages.text("reports.thread.csv.name", shown.quarter().label()));
        return link;
    }

    static void write(GoldenThread thread, OutputStream out) throws IOException {
        var csv = Csv.to(out);
        csv.writeRecord(
                Arrays.asList(Messages.text("reports.thread.csv.columns").split(",")));
        thread.nodes()
                .forEach(n -> line(
                        csv,
                        "node",
                        n.id(),
                        Messages.text("reports.thread.stage", n.stage()),
                        n.number(),
                        n.title(),
                        state(thread, n),
                        pounds(thread, n),
                        "",
                        ""));
        thread.links()
                .forEach(l -> line(
                        csv,
                        "link",
                        "",
                        "",
                        "",
                        l.through(),
                        Messages.text(l.proposed() ? "reports.thread.proposed" : "reports.thread.stated"),
                        "",
                        l.from(),
                        l.to()));
        thread.gaps()
                .forEach(g -> line(csv, "gap", String.join(" ", g.nodes()), "", "", g.what(), g.why(), "", "", ""));
        csv.flush();
    }

    private static void line(CsvWriter csv, String record, String... cells) {
        var line = new ArrayList<>(List.of(Messages.text("reports.thread.csv." + record)));
        Arrays.stream(cells).map(Csv::plain).forEach(line::add);
        csv.writeRecord(line);
    }

    private static String state(GoldenThread thread, ThreadNode node) {
        var words = new ArrayList<String>();
        if (!node.none().isEmpty()) {
            words.add(Messages.text("reports.thread.none-because", node.none()));
        } else {
            words.addAll(ThreadWords.facts(thread, node));
        }
        ThreadWords.mark(node).map(SpcMark::word).ifPresent(words::add);
        ThreadWords.gap(thread, node).ifPresent(words::add);
        return String.join("; ", words);
    }

    private static String pounds(GoldenThread thread, ThreadNode node) {
        if (ThreadWords.money(thread, node).isEmpty()) {
            return "";
        }
        BigDecimal sum = thread.money(node.id());
        return sum.toPlainString();
    }
}
