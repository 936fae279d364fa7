package uk.cspportal.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.plans.PlanImport;
import uk.cspportal.plans.PlanImportService;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.FileUpload;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** A plan from a file: what it would change is shown first, and only what was shown is written. */
@Route(":tenant/plan/import")
@PermitAll
class PlanImportView extends TenantPage implements HasDynamicTitle {

    private final transient PlanImportService imports;
    private final Div outcome = new Div();

    PlanImportView(Access access, PlanImportService imports) {
        super(access, Role.OFFICER);
        this.imports = imports;
        outcome.addClassName("stack");
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return tenant.kind() == TenantKind.PARTNERSHIP && super.admits(tenant);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        outcome.removeAll();
        var body = new Div(
                new Card(
                        Messages.text("plans.import.choose"),
                        new Paragraph(Messages.text("plans.import.explain")),
                        new FileUpload(".json", "plans.import", this::look, this::complain)),
                outcome);
        body.addClassName("stack");
        add(
                new PageHeader(
                                List.of(
                                        Crumb.link(Messages.text("plans.view.home"), tenant.slug()),
                                        Crumb.link(Messages.text("plans.menu.local"), PlanRoutes.plan(tenant.slug())),
                                        Crumb.link(
                                                Messages.text("plans.draft.heading"), PlanRoutes.draft(tenant.slug())),
                                        Crumb.here(Messages.text("plans.import.title"))),
                                Messages.text("plans.import.heading", tenant.name()))
                        .purpose(Messages.text("plans.import.purpose")),
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
        try {
            show(name, content, imports.preview(tenant().id(), content));
        } catch (InvalidInputException | ConflictException e) {
            complain("plans.import.refused", String.valueOf(e.getMessage()));
        }
    }

    private void show(String name, byte[] content, PlanImport seen) {
        if (!seen.problems().isEmpty()) {
            outcome.add(problems(seen.problems()));
        }
        if (!seen.ignored().isEmpty()) {
            outcome.add(new Notice(
                    Notice.Kind.WARNING,
                    Messages.text("plans.import.ignored"),
                    PlanDraftView.list(
                            seen.ignored().stream().map(PlanImportView::place).toList())));
        }
        if (seen.problems().isEmpty() && seen.differences().isEmpty()) {
            outcome.add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("plans.import.nothing", name),
                    Messages.text("plans.import.nothing.what")));
        } else if (seen.problems().isEmpty()) {
            outcome.add(
                    new Card(Messages.text("plans.import.changes"), DifferencesTable.of(seen.differences()))
                            .aside(Messages.text(
                                    "plans.compare.count", seen.differences().size()))
                            .flush(),
                    act(name, content, seen));
        }
    }

    private static Card problems(List<Problem> problems) {
        var table = new DataTable(Messages.text("plans.import.problems"))
                .stacked()
                .column(new DataTable.Column(
                        Messages.text("plans.import.column.place"), DataTable.Align.START, "320px"))
                .column(Messages.text("plans.import.column.remedy"));
        problems.forEach(problem -> table.textRow(place(problem.place()), problem.remedy()));
        return new Card(Messages.text("plans.import.problems"), table)
                .aside(Messages.text("plans.import.problems.count", problems.size()))
                .flush();
    }

    /** A JSON pointer for people, who count from one: {@code priorities 1 › objectives 2 › title}. */
    static String place(String pointer) {
        var words = new StringBuilder();
        for (var step : pointer.split("/")) {
            var index = step.matches("\\d{1,6}");
            if (!step.isEmpty()) {
                words.append(words.isEmpty() ? "" : index ? " " : " › ")
                        .append(index ? String.valueOf(Integer.parseInt(step) + 1) : step);
            }
        }
        return words.isEmpty() ? Messages.text("plans.import.whole") : words.toString();
    }

    private Card act(String name, byte[] content, PlanImport seen) {
        var begins = seen.version() == 0;
        var write = new Button(
                Messages.text(begins ? "plans.import.begin" : "plans.import.replace"),
                click -> write(name, content, seen));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("plans.import.cancel"), click -> outcome.removeAll()), write);
        acts.addClassName("card-acts");
        return new Card(
                Messages.text(begins ? "plans.import.begin" : "plans.import.replace"),
                new Paragraph(Messages.text(begins ? "plans.import.begin.what" : "plans.import.replace.what", name)),
                acts);
    }

    private void write(String name, byte[] content, PlanImport seen) {
        try {
            imports.replace(tenant().id(), content, seen.version());
            outcome.removeAll();
            outcome.add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("plans.import.done", name),
                    new TextLink(Messages.text("plans.import.done.open"), PlanRoutes.draft(tenant().slug()))));
        } catch (ConflictException e) {
            complain("plans.import.changed", Messages.text("plans.import.changed.why"));
            preview(name, content);
        } catch (InvalidInputException e) {
            look(name, content);
        }
    }

    @Override
    public String getPageTitle() {
        return Messages.text("plans.view.title", Messages.text("plans.import.title"), tenant().shortName());
    }
}
