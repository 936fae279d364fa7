package uk.cspportal.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import uk.cspportal.audit.AuditCriteria;
import uk.cspportal.audit.AuditService;
import uk.cspportal.audit.Seal;
import uk.cspportal.audit.SealFile;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;

/** The files of the trail. They are asked for anew when they are fetched, with the rights of that moment. */
final class AuditDownloads {

    private AuditDownloads() {}

    /** The entries that meet the criteria. */
    static Anchor entries(AuditService audit, Tenant tenant, AuditCriteria criteria) {
        return link("audit.download.entries", event -> {
            event.setFileName(Messages.text("audit.download.entries.file", tenant.slug()));
            event.setContentType("text/csv; charset=utf-8");
            audit.export(tenant.id(), criteria, event.getOutputStream());
        });
    }

    /** The chain's end as it is when the file is fetched. */
    static Anchor head(AuditService audit, Tenant tenant) {
        return link("audit.download.head", event -> {
            var head = audit.head(tenant.id());
            event.setFileName(Messages.text(
                    "audit.download.head.file",
                    head.map(Seal::number).map(String::valueOf).orElse("0")));
            event.setContentType("application/json");
            event.getOutputStream().write(head.map(SealFile::write).orElse("{}").getBytes(StandardCharsets.UTF_8));
        });
    }

    private static Anchor link(String key, Sender sender) {
        var link = new Anchor((DownloadHandler) sender::send, Messages.text(key));
        link.addClassName("button-link");
        return link;
    }

    /** Writes a file to the browser. */
    private interface Sender extends java.io.Serializable {
        void send(DownloadEvent event) throws IOException;
    }
}
