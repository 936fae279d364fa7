package uk.cspportal.grants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.cspportal.grants.AwardAccount;
import uk.cspportal.grants.GrantReturn;
import uk.cspportal.grants.GrantReturnState;
import uk.cspportal.grants.GrantRoutes;
import uk.cspportal.grants.GrantService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.HomeCards;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** What waits about grants: for the commissioner a review, for a partnership's officer a question or a late return. */
@org.springframework.stereotype.Component
class GrantsHomeCards implements HomeCards {

    private final GrantService grants;
    private final Access access;
    private final Tenants tenants;
    private final Clock clock;

    GrantsHomeCards(GrantService grants, Access access, Tenants tenants, Clock clock) {
        this.grants = grants;
        this.access = access;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Component> cardsFor(String tenantSlug) {
        var tenant = access.bySlug(tenantSlug);
        boolean gives = tenant.kind() == TenantKind.FORCE_AREA;
        if (!access.holds(tenant.id(), gives ? Role.COMMISSIONER : Role.OFFICER)) {
            return List.of();
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        grants.list(tenant.id()).forEach(account -> add(list, tenant, account, gives));
        return list.getChildren().findAny().isEmpty()
                ? List.of()
                : List.of(new Card(Messages.text("grants.menu"), list));
    }

    private void add(UnorderedList list, Tenant tenant, AwardAccount account, boolean gives) {
        var place = tenants.get(account.award().recipientTenant()).shortName();
        account.returns().stream()
                .filter(r -> gives ? r.state() == GrantReturnState.SUBMITTED : r.isQueried())
                .forEach(r -> list.add(item(
                        Messages.text("grants.home.return", r.quarter().label(), place),
                        GrantRoutes.grantReturn(tenant.slug(), account.award().key(), r.quarter()),
                        gives
                                ? Messages.text("grants.home.review", Formats.date(r.reviewDueOn()))
                                : Messages.text("grants.home.queried"))));
        account.overdue(LocalDate.now(clock))
                .ifPresent(quarter -> list.add(item(
                        Messages.text("grants.home.return", quarter.label(), place),
                        GrantRoutes.award(tenant.slug(), account.award().key()),
                        Messages.text("grants.home.overdue", Formats.date(GrantReturn.dueOn(quarter))))));
    }

    private static ListItem item(String text, String path, String below) {
        return new ListItem(new TextLink(text, path), Texts.below(below));
    }
}
