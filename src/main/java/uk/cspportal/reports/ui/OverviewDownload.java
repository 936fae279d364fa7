package uk.cspportal.reports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import uk.cspportal.reports.ForceOverview;
import uk.cspportal.reports.ForceOverviewService;
import uk.cspportal.reports.OverviewCsv;
import uk.cspportal.shared.Messages;

/** The overview as a file. It is asked for anew when it is fetched, with the rights of that moment. */
final class OverviewDownload {

    private OverviewDownload() {}

    static Anchor link(ForceOverviewService service, ForceOverview shown) {
        var link = new Anchor(
                (DownloadHandler) event -> send(service, shown, event), Messages.text("reports.overview.export"));
        link.addClassName("button-link");
        link.setAriaLabel(
                Messages.text("reports.overview.export.name", shown.quarter().label()));
        return link;
    }

    private static void send(ForceOverviewService service, ForceOverview shown, DownloadEvent event)
            throws IOException {
        var whole = service.overview(shown.forceArea().id(), shown.quarter());
        var overview = shown.rows().size() == 1
                ? whole.only(shown.rows().getFirst().partnership().slug())
                : whole;
        event.setFileName(Messages.text(
                "reports.csv.file", shown.forceArea().slug(), shown.quarter().slug()));
        event.setContentType("text/csv; charset=utf-8");
        OverviewCsv.write(overview, event.getOutputStream());
    }
}
