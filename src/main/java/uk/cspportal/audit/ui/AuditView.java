package uk.cspportal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.audit.AuditCriteria;
import uk.cspportal.audit.AuditPage;
import uk.cspportal.audit.AuditService;
import uk.cspportal.audit.Seal;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** Everything that was changed or refused in a tenant, and the proof that nobody has touched the record of it. */
@Route(":tenant/audit")
@PermitAll
class AuditView extends TenantPage implements HasDynamicTitle {

    /** Counts only within the tenant itself, as for the use cases. */
    private static final Role[] READERS = {Role.ADMINISTRATOR, Role.APPROVER, Role.PERFORMANCE};

    private final transient Access access;
    private final transient AuditService audit;
    private final Div result = new Div();
    private QueryParameters address = QueryParameters.empty();
    private String lastChanged = "";

    AuditView(Access access, AuditService audit) {
        super(access, READERS);
        this.access = access;
        this.audit = audit;
        result.addClassName("verification");
        result.getElement().setAttribute("aria-live", "polite");
    }

    static String path(String tenantSlug) {
        return tenantSlug + "/audit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        address = event.getLocation().getQueryParameters();
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return access.permitsWithin(tenant.id(), READERS);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var chosen = AuditAddress.read(address);
        var filters = new AuditFilters(chosen.criteria(), audit.choices(tenant.id()), this::go);
        result.removeAll();
        var seal = SealCard.of(audit.head(tenant.id()).orElse(null), this::verify);
        var body = new Div(result, new Div(filters, entries(chosen)), seal);
        body.addClassName("stack");
        add(header(tenant, chosen.criteria()), body);
        if (!lastChanged.isEmpty()) {
            filters.focus(lastChanged);
            lastChanged = "";
        }
    }

    private PageHeader header(Tenant tenant, AuditCriteria criteria) {
        var verify = new Button(Messages.text("audit.verify"), click -> verify(null));
        verify.addThemeName("primary");
        return new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("audit.home"), tenant.slug()),
                                Crumb.here(Messages.text("audit.menu"))),
                        Messages.text("audit.menu"))
                .purpose(Messages.text("audit.purpose", tenant.name()))
                .actions(AuditDownloads.entries(audit, tenant, criteria), AuditDownloads.head(audit, tenant), verify);
    }

    private Card entries(AuditAddress chosen) {
        var page = audit.search(tenant().id(), chosen.criteria(), chosen.before());
        var card = new Card(heading(page), page.entries().isEmpty() ? nothing(chosen) : EntryTable.of(page));
        var links = new Div();
        links.addClassName("audit-pages");
        if (chosen.before() != null) {
            links.add(new TextLink(
                    Messages.text("audit.newest"),
                    AuditAddress.of(chosen.criteria()).under(path(tenant().slug()))));
        }
        if (page.older()) {
            links.add(new TextLink(
                    Messages.text("audit.older"),
                    chosen.behind(page.entries().getLast().id()).under(path(tenant().slug()))));
        }
        if (links.getChildren().findAny().isPresent()) {
            card.add(links);
        }
        return card.flush();
    }

    private static String heading(AuditPage page) {
        if (page.total() < 2) {
            return Messages.text(page.total() == 1 ? "audit.entries.one" : "audit.entries.none");
        }
        return Messages.text("audit.entries", Formats.count(page.total()));
    }

    private Component nothing(AuditAddress chosen) {
        if (chosen.equals(AuditAddress.of(AuditCriteria.none()))) {
            return new EmptyState(Messages.text("audit.empty"), Messages.text("audit.empty.text"));
        }
        return new EmptyState(
                Messages.text("audit.empty.filtered"),
                Messages.text("audit.empty.filtered.text"),
                new TextLink(Messages.text("audit.clear"), path(tenant().slug())));
    }

    private void verify(@Nullable Seal kept) {
        var found = audit.verify(tenant().id(), kept);
        result.removeAll();
        result.add(VerificationNotice.of(found, tenant().id(), kept));
        result.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
    }

    private void go(AuditCriteria criteria, String changed) {
        lastChanged = changed;
        UI.getCurrent()
                .navigate(path(tenant().slug()), AuditAddress.of(criteria).toParameters());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("audit.page-title", tenant().shortName());
    }
}
