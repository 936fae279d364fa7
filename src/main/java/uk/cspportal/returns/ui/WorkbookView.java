package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.returns.FigureQuestion;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.StaleLineException;
import uk.cspportal.returns.workbook.WorkbookAnswers;
import uk.cspportal.returns.workbook.WorkbookPreview;
import uk.cspportal.returns.workbook.WorkbookService;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.FileUpload;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** The return as a workbook: downloaded, filled in elsewhere, and brought back with what it would change shown first. */
@Route(ReturnRoutes.WORKBOOK)
@PermitAll
class WorkbookView extends TenantPage implements HasDynamicTitle {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient ReturnService returns;
    private final transient WorkbookService workbooks;
    private final Div outcome = new Div();

    WorkbookView(Access access, ReturnService returns, WorkbookService workbooks) {
        super(access, ReturnPages.ANALYSTS);
        this.returns = returns;
        this.workbooks = workbooks;
        outcome.addClassName("stack");
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        outcome.removeAll();
        var quarter = quarter();
        var state = returns.get(tenant.id(), quarter).overview().state();
        boolean fillsIn = holds(Role.OFFICER) && state == ReturnState.OPEN;
        var body = new Div(download(fillsIn));
        if (fillsIn) {
            body.add(upload());
        } else if (holds(Role.OFFICER)) {
            body.add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("returns.workbook.view.closed"),
                    Messages.text(
                            "returns.workbook.refused.state",
                            quarter.label(),
                            Messages.text("returns.state", state).toLowerCase(Locale.UK))));
        }
        body.add(outcome);
        body.addClassName("stack");
        add(
                new PageHeader(
                                List.of(
                                        Crumb.link(Messages.text("returns.view.home"), tenant.slug()),
                                        Crumb.link(
                                                Messages.text("returns.view.list"), ReturnRoutes.list(tenant.slug())),
                                        Crumb.link(quarter.label(), ReturnRoutes.of(tenant.slug(), quarter)),
                                        Crumb.here(Messages.text("returns.workbook.view.title"))),
                                Messages.text("returns.workbook.view.heading", quarter.label()))
                        .purpose(Messages.text(
                                fillsIn ? "returns.workbook.view.purpose" : "returns.workbook.view.purpose.read")),
                body);
    }

    private Card download(boolean fillsIn) {
        var link = new Anchor((DownloadHandler) this::send, Messages.text("returns.workbook.view.download"));
        link.addClassName("button-link");
        link.setId("download-workbook");
        return new Card(
                Messages.text("returns.workbook.view.download.heading"),
                new Paragraph(Messages.text(
                        fillsIn ? "returns.workbook.view.download.what" : "returns.workbook.view.download.read")),
                link);
    }

    private Card upload() {
        return new Card(
                Messages.text("returns.workbook.view.upload.heading"),
                new Paragraph(Messages.text("returns.workbook.view.upload.what")),
                new FileUpload(".xlsx", "returns.workbook.upload", this::look, this::complain));
    }

    /** Asked for anew when it is fetched, with the rights of that moment. */
    private void send(DownloadEvent event) throws IOException {
        var file = workbooks.download(tenant().id(), quarter());
        event.setFileName(file.name());
        event.setContentType(TYPE);
        event.getOutputStream().write(file.content());
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
        try {
            var seen = workbooks.preview(tenant().id(), quarter(), name, content);
            outcome.add(new WorkbookOutcome(seen, answers -> take(seen, answers, content), outcome::removeAll));
        } catch (InvalidInputException | ConflictException e) {
            complain("returns.workbook.view.refused", String.valueOf(e.getMessage()));
        }
    }

    private void take(WorkbookPreview seen, WorkbookAnswers answers, byte[] content) {
        try {
            int taken = workbooks.apply(tenant().id(), seen, answers);
            outcome.removeAll();
            outcome.add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("returns.workbook.view.done", taken, seen.file()),
                    new TextLink(
                            Messages.text("returns.workbook.view.done.open"),
                            ReturnRoutes.of(tenant().slug(), quarter()))));
            asked().ifPresent(outcome::add);
        } catch (StaleLineException e) {
            complain(
                    "returns.workbook.view.changed",
                    Messages.text(
                            "returns.workbook.view.changed.why",
                            e.theirs().guideline().shortTitle()));
            preview(seen.file(), content);
        } catch (InvalidInputException | ConflictException e) {
            complain("returns.workbook.view.refused", String.valueOf(e.getMessage()));
        }
    }

    /** Which figures are to be explained, which shows only once they are there and so is in no workbook. */
    private Optional<Card> asked() {
        var lines = returns.get(tenant().id(), quarter()).lines().stream()
                .filter(line -> !unanswered(line).isEmpty())
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(new TextLink(
                Messages.text(
                        "returns.workbook.view.asked.of",
                        line.guideline().number(),
                        String.join(", ", unanswered(line))),
                ReturnRoutes.line(tenant().slug(), quarter(), line.guideline().key())))));
        return Optional.of(new Card(
                Messages.text("returns.workbook.view.asked"),
                new Paragraph(Messages.text("returns.workbook.view.asked.what")),
                list));
    }

    private static List<String> unanswered(ReturnLine line) {
        return line.questions().stream()
                .filter(question -> question.isAsked() && !question.isAnswered())
                .map(FigureQuestion::title)
                .toList();
    }

    private Quarter quarter() {
        return ReturnPages.quarter(parameters());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("returns.workbook.view.page-title", quarter().label(), tenant().shortName());
    }
}
