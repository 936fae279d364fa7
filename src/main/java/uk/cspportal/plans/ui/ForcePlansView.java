package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.plans.ForcePlanHead;
import uk.cspportal.plans.ForcePlanPartService;
import uk.cspportal.plans.ForcePlanSheet;
import uk.cspportal.plans.ForcePlanState;
import uk.cspportal.plans.ForcePlanWritingService;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** A force area's plans, ended, in force and to come; one of them to read and, for the office, to write. */
@Route(":tenant/force-plan/:from?")
@PermitAll
class ForcePlansView extends TenantPage implements HasDynamicTitle {

    private final transient Access access;
    private final transient ForcePlanWritingService plans;
    private final transient ForcePlanPartService parts;
    private String heading = Messages.text("plans.menu.force");

    ForcePlansView(Access access, ForcePlanWritingService plans, ForcePlanPartService parts) {
        super(access);
        this.access = access;
        this.plans = plans;
        this.parts = parts;
    }

    /** A published force plan is open to everyone who knows the force area. */
    @Override
    protected boolean admits(Tenant tenant) {
        return tenant.kind() == TenantKind.FORCE_AREA && access.knows(tenant.id());
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var sheets = plans.list(tenant.id());
        var from = parameters.get("from");
        if (from.isEmpty()) {
            showAll(tenant, sheets);
        } else {
            show(
                    tenant,
                    sheets.stream()
                            .filter(s -> s.head().validFrom().toString().equals(from.get()))
                            .findFirst()
                            .orElseThrow(() -> new NotFoundException(Messages.text("plans.unknown"))));
        }
    }

    private void again() {
        removeAll();
        show(tenant(), parameters());
    }

    private void showAll(Tenant tenant, List<ForcePlanSheet> sheets) {
        heading = Messages.text("plans.force.all", tenant.name());
        var header = new PageHeader(crumbs(tenant, null), heading).purpose(Messages.text("plans.force.all.purpose"));
        if (holds(Role.PERFORMANCE)) {
            var begin = new Button(
                    Messages.text("plans.force.begin"),
                    click -> ForcePlanForms.begin((head, copied) -> {
                        plans.begin(tenant.id(), head, copied);
                        go(head);
                    }));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(begin);
        }
        add(header);
        if (sheets.isEmpty()) {
            add(new EmptyState(
                    Messages.text("plans.force.none-yet", tenant.name()),
                    Messages.text("plans.force.none-yet.remedy")));
            return;
        }
        var table = new DataTable(heading).rowHeaders().stacked();
        List.of("title", "years", "state", "priorities")
                .forEach(column -> table.column(Messages.text("plans.force.column." + column)));
        for (var sheet : sheets) {
            table.row(
                    new TextLink(
                            sheet.head().title(),
                            PlanRoutes.forcePlan(tenant.slug(), sheet.head().validFrom())),
                    new Span(years(sheet.head())),
                    tag(sheet),
                    new Span(Formats.count(sheet.priorities().size())));
        }
        add(new Card(table).flush());
    }

    private void show(Tenant tenant, ForcePlanSheet sheet) {
        boolean writes = holds(Role.PERFORMANCE);
        heading = sheet.head().title();
        var header =
                new PageHeader(crumbs(tenant, heading), heading).tag(tag(sheet)).purpose(years(sheet.head()));
        add(header);
        if (writes) {
            header.actions(acts(tenant, sheet).toArray(Component[]::new));
        }
        var text = new ForcePlanEditor(tenant, sheet, parts, writes, this::again, this::tell);
        if (sheet.illustrative()) {
            text.addComponentAsFirst(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("plans.force.illustrative"),
                    Messages.text("plans.force.illustrative.what")));
        }
        if (sheet.state() == ForcePlanState.IN_PREPARATION) {
            text.addComponentAsFirst(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("plans.force.prepared"),
                    Messages.text(
                            "plans.force.prepared.what",
                            Formats.date(sheet.head().validFrom()))));
        }
        add(text);
    }

    private List<Component> acts(Tenant tenant, ForcePlanSheet sheet) {
        var acts = new ArrayList<Component>();
        acts.add(new Button(
                Messages.text("plans.force.head"),
                click -> ForcePlanForms.head(sheet, (seen, head) -> {
                    plans.rename(tenant.id(), sheet.id(), seen, head);
                    go(head);
                })));
        if (sheet.state() == ForcePlanState.IN_PREPARATION) {
            var publish = new Button(
                    Messages.text("plans.force.publish"),
                    click -> attempt(() -> plans.publish(tenant.id(), sheet.id())));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(publish);
        }
        return acts;
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            again();
        } catch (ConflictException e) {
            tell(String.valueOf(e.getMessage()), e.reasons());
        }
    }

    private void tell(String refusal, List<String> reasons) {
        addComponentAtIndex(
                1, new Notice(Notice.Kind.ERROR, refusal, reasons.isEmpty() ? new Div() : PlanText.list(reasons)));
    }

    private void go(ForcePlanHead head) {
        UI.getCurrent().navigate(PlanRoutes.forcePlan(tenant().slug(), head.validFrom()));
    }

    static StatusTag tag(ForcePlanSheet sheet) {
        if (sheet.state() == ForcePlanState.IN_PREPARATION) {
            return new StatusTag(StatusTag.Kind.IN_PROGRESS, Messages.text("plans.force.state.prepared"));
        }
        if (sheet.inForce()) {
            return new StatusTag(StatusTag.Kind.DONE, Messages.text("plans.force.state.in-force"));
        }
        return sheet.ended()
                ? new StatusTag(StatusTag.Kind.LOCKED, Messages.text("plans.force.state.ended"))
                : new StatusTag(
                        StatusTag.Kind.SUBMITTED,
                        Messages.text(
                                "plans.force.state.to-come",
                                Formats.date(sheet.head().validFrom())));
    }

    static String years(ForcePlanHead head) {
        var from = Formats.date(head.validFrom());
        var years = head.validTo() == null
                ? Messages.text("plans.view.from", from)
                : Messages.text("plans.view.from-to", from, Formats.date(head.validTo()));
        return head.period() == null ? years : Messages.text("plans.force.years", years, head.period());
    }

    private List<Crumb> crumbs(Tenant tenant, @Nullable String one) {
        var crumbs = new ArrayList<Crumb>();
        if (!access.rolesIn(tenant.id()).isEmpty()) {
            crumbs.add(Crumb.link(Messages.text("plans.view.home"), tenant.slug()));
        }
        crumbs.add(Crumb.link(Messages.text("plans.menu.force"), PlanRoutes.plan(tenant.slug())));
        if (one != null) {
            crumbs.add(Crumb.link(Messages.text("plans.force.editions"), PlanRoutes.forcePlans(tenant.slug())));
        }
        crumbs.add(Crumb.here(one == null ? Messages.text("plans.force.editions") : one));
        return crumbs;
    }

    @Override
    public String getPageTitle() {
        return Messages.text("plans.view.title", heading, tenant().shortName());
    }
}
