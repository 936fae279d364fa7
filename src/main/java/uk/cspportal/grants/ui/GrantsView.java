package uk.cspportal.grants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
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
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The awards of a policing body with what waits for it, or those that a partnership receives. */
@Route(":tenant/grants")
@PermitAll
class GrantsView extends TenantPage implements HasDynamicTitle {

    /** Who reads grants; see DESIGN section 4. */
    static final Role[] READERS = {Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.COMMISSIONER, Role.PERFORMANCE};

    private final transient GrantService grants;
    private final transient Tenants tenants;
    private final transient Clock clock;

    GrantsView(Access access, GrantService grants, Tenants tenants, Clock clock) {
        super(access, READERS);
        this.grants = grants;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        boolean gives = tenant.kind() == TenantKind.FORCE_AREA;
        add(new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("grants.home"), tenant.slug()),
                                Crumb.here(Messages.text("grants.menu"))),
                        Messages.text("grants.menu"))
                .purpose(Messages.text(gives ? "grants.list.purpose.given" : "grants.list.purpose.received")));
        var accounts = grants.list(tenant.id());
        if (accounts.isEmpty()) {
            add(new EmptyState(Messages.text("grants.list.empty"), Messages.text("grants.list.empty.remedy")));
            return;
        }
        boolean signed = accounts.stream().anyMatch(a -> a.award().illustrative());
        var card = new Card(Messages.text("grants.list.heading"), table(tenant, accounts, new Money(signed))).flush();
        if (signed) {
            card.aside(Messages.text("grants.sign-covers"));
        }
        add(card);
    }

    private DataTable table(Tenant tenant, List<AwardAccount> accounts, Money money) {
        boolean gives = tenant.kind() == TenantKind.FORCE_AREA;
        var table = new DataTable(Messages.text("grants.list.heading"))
                .rowHeaders()
                .stacked()
                .column(Messages.text(gives ? "grants.list.recipient" : "grants.list.award"))
                .column(Messages.text("grants.list.years"))
                .number(money.heading(Messages.text("grants.list.amount")))
                .number(money.heading(Messages.text("grants.list.spent")))
                .column(Messages.text("grants.list.latest"))
                .column(Messages.text(gives ? "grants.list.review-due" : "grants.list.next"));
        table.addClassName("top");
        accounts.forEach(account -> table.row(cells(tenant, account, gives)));
        return table;
    }

    private Component[] cells(Tenant tenant, AwardAccount account, boolean gives) {
        var award = account.award();
        var year = award.yearOn(LocalDate.now(clock));
        var amount = award.amount(year).orElse(BigDecimal.ZERO);
        var spent = account.spentIn(year);
        var name = gives ? tenants.get(award.recipientTenant()).shortName() : award.title();
        var link = new TextLink(name, GrantRoutes.award(tenant.slug(), award.key()));
        return new Component[] {
            Texts.cell(link, Texts.below(gives ? award.title() : award.recipient())),
            Texts.cell(
                    new Span(Messages.text(
                            "grants.range",
                            award.years().getFirst().year().label(),
                            award.years().getLast().year().label())),
                    Texts.below(Messages.text("grants.until", Formats.date(award.ends())))),
            Texts.cell(
                    new Span(Formats.pounds(award.total())),
                    Texts.below(Messages.text("grants.in-year", Formats.pounds(amount), year.label()))),
            Texts.cell(new Span(Formats.pounds(spent)), Texts.below(Messages.text("grants.of-amount", year.label()))),
            latest(tenant, account),
            next(account)
        };
    }

    private Component latest(Tenant tenant, AwardAccount account) {
        return account.latestReturn()
                .<Component>map(r -> Texts.cell(
                        new TextLink(
                                Messages.text("grants.return.name", r.quarter().label()),
                                GrantRoutes.grantReturn(
                                        tenant.slug(), account.award().key(), r.quarter())),
                        States.of(r)))
                .orElseGet(() -> Texts.muted(Messages.text("grants.return.none")));
    }

    private Component next(AwardAccount account) {
        var overdue = account.overdue(LocalDate.now(clock));
        if (overdue.isPresent()) {
            return Texts.cell(
                    States.overdue(),
                    Texts.below(Messages.text(
                            "grants.return.overdue",
                            overdue.get().label(),
                            Formats.date(GrantReturn.dueOn(overdue.get())))));
        }
        return account.latestReturn()
                .filter(r -> r.state() == GrantReturnState.SUBMITTED)
                .<Component>map(r -> new Span(Formats.date(r.reviewDueOn())))
                .orElseGet(() -> Texts.muted(Messages.text("grants.return.nothing-waits")));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("grants.list.title", tenant().shortName());
    }
}
