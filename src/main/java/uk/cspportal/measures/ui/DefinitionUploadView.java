package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.DefinitionFileService;
import uk.cspportal.measures.DefinitionPreview;
import uk.cspportal.measures.IncomingFile;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.FileUpload;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** Definitions of measures from a CSV file: what it would write is shown first, and only what was shown is written. */
@Route(":tenant/definitions")
@PermitAll
class DefinitionUploadView extends TenantPage implements HasDynamicTitle {

    private final transient DefinitionFileService files;
    private final Div outcome = new Div();

    DefinitionUploadView(Access access, DefinitionFileService files) {
        super(access, MeasuresMenu.KEEPERS);
        this.files = files;
        outcome.addClassName("stack");
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        outcome.removeAll();
        var body = new Div(
                new Card(
                        Messages.text("upload.choose"),
                        new Paragraph(Messages.text("definitions.explain")),
                        new FileUpload(".csv", "upload", this::look, this::complain)),
                outcome);
        body.addClassName("stack");
        add(
                new PageHeader(
                                List.of(
                                        Crumb.link(Messages.text("measures.home"), tenant.slug()),
                                        Crumb.link(Messages.text("measures.menu"), MeasureRoutes.list(tenant.slug())),
                                        Crumb.here(Messages.text("definitions.title"))),
                                Messages.text("definitions.heading", tenant.name()))
                        .purpose(Messages.text("definitions.purpose")),
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
        var seen = files.preview(tenant().id(), file(name, content, null));
        if (!seen.problems().isEmpty()) {
            outcome.add(UploadPreview.problems("upload.rejected", seen.problems()));
        }
        if (!seen.warnings().isEmpty()) {
            outcome.add(UploadPreview.problems("upload.warnings", seen.warnings()));
        }
        if (seen.problems().isEmpty() && seen.news().isEmpty()) {
            outcome.add(new Notice(
                    Notice.Kind.INFO, Messages.text("upload.nothing", name), Messages.text("definitions.nothing")));
        } else if (seen.problems().isEmpty()) {
            outcome.add(
                    new Card(Messages.text("definitions.changes"), changes(seen)).flush(), form(name, content, seen));
        }
    }

    private static DataTable changes(DefinitionPreview seen) {
        var table = new DataTable(Messages.text("definitions.changes"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("measures.column.measure"))
                .column(Messages.text("upload.column.effect"))
                .column(Messages.text("sheet.preview"));
        for (var line : seen.news()) {
            var before = line.before();
            var what = new Div(
                    before == null ? new Span(line.sheet().title()) : SheetHistory.changes(before, line.sheet()));
            if (line.breaksSeries()) {
                what.add(new StatusTag(StatusTag.Kind.GAP, Messages.text("sheet.history.break")));
            }
            table.row(
                    new Span(line.sheet().key()),
                    new Span(Messages.text(line.isNew() ? "definitions.new" : "definitions.changed")),
                    what);
        }
        return table;
    }

    private Card form(String name, byte[] content, DefinitionPreview seen) {
        var reason = new TextArea(Messages.text("sheet.form.why"));
        reason.setHelperText(Messages.text("sheet.form.why.hint"));
        reason.setVisible(seen.needsReason());
        reason.setManualValidation(true);
        var write = new Button(Messages.text("definitions.act", seen.news().size()), click -> {
            reason.setInvalid(false);
            var why = reason.getValue().isBlank() ? null : reason.getValue().strip();
            write(file(name, content, why), name, seen, reason);
        });
        write.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = SheetActs.row(new Button(Messages.text("upload.aside"), click -> outcome.removeAll()), write);
        return new Card(Messages.text("definitions.write", name), reason, acts);
    }

    private void write(IncomingFile file, String name, DefinitionPreview seen, TextArea reason) {
        try {
            var taken = files.confirm(tenant().id(), file, seen);
            outcome.removeAll();
            outcome.add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("definitions.done", name),
                    new Paragraph(Messages.text(
                            "definitions.done.counts", taken.created(), taken.updated(), taken.unchanged())),
                    new TextLink(Messages.text("definitions.done.open"), MeasureRoutes.list(tenant().slug()))));
        } catch (InvalidInputException e) {
            reason.setErrorMessage(String.valueOf(e.getMessage()));
            reason.setInvalid(true);
            reason.focus();
        } catch (ConflictException e) {
            complain("definitions.not-written", String.valueOf(e.getMessage()));
            preview(name, file.content());
        }
    }

    private static IncomingFile file(String name, byte[] content, @Nullable String reason) {
        return new IncomingFile(content, name, false, reason, true);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("measures.page-title", Messages.text("definitions.title"), tenant().shortName());
    }
}
