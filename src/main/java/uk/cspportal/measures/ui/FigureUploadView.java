package uk.cspportal.measures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.FigureFileService;
import uk.cspportal.measures.FigurePreview;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.IncomingFile;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.Recorded;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.FileUpload;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** Figures from a CSV file: what it would do is shown first, and only what was shown is recorded. */
@Route(":tenant/figures")
@PermitAll
class FigureUploadView extends TenantPage implements HasDynamicTitle {

    private static final List<String> COLUMNS =
            List.of("measure", "period", "value", "status", "note", "dimension", "base");

    private final transient FigureFileService files;
    private final transient FigureService figures;
    private final Div outcome = new Div();
    private FileUpload upload = new FileUpload(".csv", "upload", this::look, this::complain);

    FigureUploadView(Access access, FigureFileService files, FigureService figures) {
        super(access, MeasuresMenu.KEEPERS);
        this.files = files;
        this.figures = figures;
        outcome.addClassName("stack");
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        outcome.removeAll();
        upload = new FileUpload(".csv", "upload", this::look, this::complain);
        var body = new Div(
                new Card(
                        Messages.text("upload.choose"),
                        new Paragraph(Messages.text("upload.choose.explain")),
                        upload,
                        template()),
                outcome,
                new Card(Messages.text("upload.columns"), UploadKeys.columns(COLUMNS)).flush(),
                new Card(Messages.text("upload.keys"), UploadKeys.of(figures.all(tenant.id()))).flush());
        body.addClassName("stack");
        add(
                new PageHeader(
                                List.of(
                                        Crumb.link(Messages.text("measures.home"), tenant.slug()),
                                        Crumb.link(Messages.text("measures.menu"), MeasureRoutes.list(tenant.slug())),
                                        Crumb.here(Messages.text("upload.title"))),
                                Messages.text("upload.heading", tenant.name()))
                        .purpose(Messages.text("upload.purpose")),
                body);
    }

    private void complain(String key, String why) {
        outcome.removeAll();
        outcome.add(new Notice(Notice.Kind.ERROR, Messages.text(key), why));
    }

    private void look(String name, byte[] content) {
        outcome.removeAll();
        preview(name, content);
    }

    private void preview(String name, byte[] content) {
        var seen = files.preview(tenant().id(), file(name, content, false, null));
        outcome.add(new UploadPreview(
                name,
                seen,
                (shown, partial, reason) -> record(shown, seen, file(name, content, partial, reason)),
                outcome::removeAll));
    }

    private void record(UploadPreview shown, FigurePreview seen, IncomingFile file) {
        var name = Objects.requireNonNull(file.name());
        try {
            var recorded = files.confirm(tenant().id(), file, seen);
            outcome.removeAll();
            outcome.add(done(name, recorded));
        } catch (InvalidInputException e) {
            shown.refuse(e);
        } catch (ConflictException e) {
            complain("upload.not-recorded", String.valueOf(e.getMessage()));
            preview(name, file.content());
        }
    }

    private Notice done(String name, Recorded recorded) {
        return new Notice(
                Notice.Kind.INFO,
                Messages.text("upload.done", name),
                new Paragraph(Messages.text(
                        "upload.done.counts",
                        Formats.count(recorded.accepted()),
                        Formats.count(recorded.revised()),
                        Formats.count(recorded.unchanged()))),
                new TextLink(Messages.text("upload.done.open"), MeasureRoutes.list(tenant().slug())));
    }

    private static IncomingFile file(String name, byte[] content, boolean partial, @Nullable String reason) {
        return new IncomingFile(content, name, partial, reason, true);
    }

    private static Anchor template() {
        DownloadHandler file = event -> {
            event.setFileName(Messages.text("upload.template.file"));
            event.setContentType("text/csv; charset=utf-8");
            event.getOutputStream().write((String.join(",", COLUMNS) + "\r\n").getBytes(StandardCharsets.UTF_8));
        };
        return new Anchor(file, Messages.text("upload.template"));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("measures.page-title", Messages.text("upload.title"), tenant().shortName());
    }
}
