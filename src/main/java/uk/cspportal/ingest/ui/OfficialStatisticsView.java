package uk.cspportal.ingest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.TransferContext;
import com.vaadin.flow.server.streams.TransferProgressListener;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.PlatformPage;
import uk.cspportal.ingest.OfficialCrimeService;
import uk.cspportal.ingest.OfficialRelease;
import uk.cspportal.measures.Recorded;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** A release of official statistics: what it would publish is shown first, and only then published for everybody. */
@Route(OfficialStatisticsMenu.PATH)
@PermitAll
class OfficialStatisticsView extends PlatformPage {

    private static final int LARGEST = 8 * 1024 * 1024;

    private final transient OfficialCrimeService service;
    private final Div outcome = new Div();
    private Upload upload = new Upload();

    OfficialStatisticsView(Access access, Tenants tenants, OfficialCrimeService service) {
        super(access, tenants);
        this.service = service;
        outcome.addClassName("stack");
    }

    @Override
    protected void show(Tenant tenant) {
        outcome.removeAll();
        upload = field();
        var body = new Div(
                new Card(
                        Messages.text("ingest.official.choose"),
                        new Paragraph(Messages.text("ingest.official.choose.explain")),
                        upload),
                outcome);
        body.addClassName("stack");
        add(
                new PageHeader(
                                List.of(Crumb.here(Messages.text("ingest.official.menu"))),
                                Messages.text("ingest.official.heading"))
                        .purpose(Messages.text("ingest.official.purpose")),
                body);
    }

    private Upload field() {
        var field = new Upload(UploadHandler.inMemory((about, content) -> look(content), whenBroken()));
        field.setMaxFiles(1);
        field.setMaxFileSize(LARGEST);
        field.setAcceptedFileExtensions(".xlsx", ".csv");
        field.setUploadButton(new Button(Messages.text("ingest.official.button")));
        field.setDropLabel(new Span(Messages.text("ingest.official.drop")));
        field.addFileRejectedListener(e -> {
            field.clearFileList();
            complain(Messages.text("ingest.official.refused"));
        });
        return field;
    }

    private TransferProgressListener whenBroken() {
        return new TransferProgressListener() {
            @Override
            public void onError(TransferContext upload, IOException reason) {
                complain(Messages.text("ingest.official.failed"));
            }
        };
    }

    private void complain(String why) {
        outcome.removeAll();
        outcome.add(new Notice(Notice.Kind.ERROR, Messages.text("ingest.official.nothing"), why));
    }

    private void look(byte[] file) {
        upload.clearFileList();
        if (file.length > LARGEST) {
            complain(Messages.text("ingest.official.refused"));
            return;
        }
        try {
            preview(file, service.preview(tenant().id(), file));
        } catch (InvalidInputException e) {
            complain(e.problems().getFirst().remedy());
        }
    }

    private void preview(byte[] file, List<OfficialRelease> releases) {
        outcome.removeAll();
        releases.forEach(release -> outcome.add(ReleaseCard.of(release)));
        if (releases.stream().anyMatch(release -> !release.problems().isEmpty())) {
            complainOfProblems();
        } else if (releases.stream().anyMatch(OfficialRelease::isNews)) {
            var publish = new Button(Messages.text("ingest.official.publish"), click -> ask(file));
            publish.addThemeName("primary");
            var acts = new Div(publish);
            acts.addClassName("card-acts");
            outcome.add(acts);
        } else {
            outcome.add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("ingest.official.no-news"),
                    Messages.text("ingest.official.no-news.why")));
        }
    }

    private void complainOfProblems() {
        outcome.addComponentAsFirst(new Notice(
                Notice.Kind.ERROR,
                Messages.text("ingest.official.nothing"),
                Messages.text("ingest.official.has-problems")));
    }

    private void ask(byte[] file) {
        new ChangeDialog(Messages.text("ingest.official.publish"), "ingest.official.empty.")
                .explain(Messages.text("ingest.official.publish.explain"))
                .open(Messages.text("ingest.official.publish"), why -> done(service.publish(tenant().id(), file, why)));
    }

    private void done(Recorded recorded) {
        outcome.removeAll();
        outcome.add(new Notice(
                Notice.Kind.INFO,
                Messages.text("ingest.official.done"),
                Messages.text(
                        "ingest.official.done.counts",
                        Formats.count(recorded.accepted()),
                        Formats.count(recorded.revised()),
                        Formats.count(recorded.unchanged()))));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("platform.page-title", Messages.text("ingest.official.menu"));
    }
}
