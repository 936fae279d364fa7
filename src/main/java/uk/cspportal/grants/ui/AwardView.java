package uk.cspportal.grants.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import uk.cspportal.grants.GrantRoutes;
import uk.cspportal.grants.GrantService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** One award: the facts that are published of it, its money and services, and the returns so far. */
@Route(":tenant/grants/:award")
@PermitAll
class AwardView extends TenantPage implements HasDynamicTitle {

    private final transient GrantService grants;
    private final transient Tenants tenants;
    private String title = "";

    AwardView(Access access, GrantService grants, Tenants tenants) {
        super(access, GrantsView.READERS);
        this.grants = grants;
        this.tenants = tenants;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var account = grants.get(tenant.id(), parameters.get("award").orElse(""));
        var award = account.award();
        var recipient = tenants.get(award.recipientTenant());
        title = Messages.text("grants.award.of", award.title(), recipient.shortName());
        var header = new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("grants.home"), tenant.slug()),
                                Crumb.link(Messages.text("grants.menu"), GrantRoutes.list(tenant.slug())),
                                Crumb.here(award.title())),
                        title)
                .purpose(Messages.text("grants.award.purpose"));
        account.latestReturn()
                .ifPresent(r -> header.actions(new TextLink(
                                Messages.text(
                                        "grants.award.open-latest", r.quarter().label()),
                                GrantRoutes.grantReturn(tenant.slug(), award.key(), r.quarter()))
                        .asPrimaryButton()));
        add(
                header,
                Texts.stack(
                        AwardCards.facts(award, account.fund()),
                        AwardCards.services(account),
                        AwardCards.returns(account, tenant.slug())));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("grants.page-title", title);
    }
}
