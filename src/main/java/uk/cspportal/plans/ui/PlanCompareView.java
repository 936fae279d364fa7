package uk.cspportal.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.plans.PlanComparisonService;
import uk.cspportal.plans.PlanEdition;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** Two versions of a partnership's plan beside each other, in words. */
@Route(":tenant/plan/compare/:before?/:after?")
@PermitAll
class PlanCompareView extends TenantPage implements HasDynamicTitle {

    private final transient PlanComparisonService comparisons;

    PlanCompareView(Access access, PlanComparisonService comparisons) {
        super(access, PlanView.ROLES);
        this.comparisons = comparisons;
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return tenant.kind() == TenantKind.PARTNERSHIP && super.admits(tenant);
    }

    /** Without a choice in the address: the latest version against the one before it. */
    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var editions = comparisons.editions(tenant.id());
        if (editions.size() < 2) {
            add(head(tenant));
            add(new EmptyState(Messages.text("plans.compare.one"), Messages.text("plans.compare.one.what")));
            return;
        }
        int before = number(parameters, "before", editions.get(1).edition());
        int after = number(parameters, "after", editions.getFirst().edition());
        var comparison = comparisons.compare(tenant.id(), before, after);
        var earlier = choice("plans.compare.before", editions, before);
        var later = choice("plans.compare.after", editions, after);
        earlier.addValueChangeListener(e -> go(tenant, e.getValue(), later.getValue()));
        later.addValueChangeListener(e -> go(tenant, earlier.getValue(), e.getValue()));
        var filters = new Div(earlier, later);
        filters.addClassName("toolbar");
        add(head(tenant), filters);
        if (comparison.differences().isEmpty()) {
            add(new EmptyState(Messages.text("plans.compare.same"), Messages.text("plans.compare.same.what")));
        } else {
            add(new Card(Messages.text("plans.compare.differences"), DifferencesTable.of(comparison.differences()))
                    .aside(Messages.text(
                            "plans.compare.count", comparison.differences().size()))
                    .flush());
        }
    }

    private static PageHeader head(Tenant tenant) {
        return new PageHeader(crumbs(tenant), Messages.text("plans.compare.heading"))
                .purpose(Messages.text("plans.compare.purpose"));
    }

    private static int number(RouteParameters parameters, String name, int otherwise) {
        var given = parameters.get(name).orElse(String.valueOf(otherwise));
        if (!given.matches("\\d{1,6}")) {
            throw new NotFoundException(Messages.text("plans.compare.unknown", given));
        }
        return Integer.parseInt(given);
    }

    private static void go(Tenant tenant, PlanEdition before, PlanEdition after) {
        UI.getCurrent().navigate(PlanRoutes.compare(tenant.slug(), before.edition(), after.edition()));
    }

    private static Select<PlanEdition> choice(String label, List<PlanEdition> editions, int chosen) {
        var select = new Select<PlanEdition>();
        select.setLabel(Messages.text(label));
        select.setItemLabelGenerator(PlanCompareView::name);
        select.setItems(editions);
        editions.stream().filter(e -> e.edition() == chosen).findFirst().ifPresent(select::setValue);
        select.setWidth("320px");
        return select;
    }

    private static String name(PlanEdition edition) {
        var number = String.valueOf(edition.edition());
        var state = Messages.text("plans.state." + edition.state()).toLowerCase(Locale.UK);
        return edition.validFrom() == null
                ? Messages.text("plans.compare.edition", number, state)
                : Messages.text("plans.compare.edition.from", number, state, Formats.date(edition.validFrom()));
    }

    private static List<Crumb> crumbs(Tenant tenant) {
        return List.of(
                Crumb.link(Messages.text("plans.view.home"), tenant.slug()),
                Crumb.link(Messages.text("plans.menu.local"), PlanRoutes.plan(tenant.slug())),
                Crumb.here(Messages.text("plans.compare.heading")));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("plans.view.title", Messages.text("plans.compare.heading"), tenant().shortName());
    }
}
