package uk.cspportal.grants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.cspportal.grants.Award;
import uk.cspportal.grants.AwardAccount;
import uk.cspportal.grants.FundedService;
import uk.cspportal.grants.GrantReturn;
import uk.cspportal.grants.GrantReturnState;
import uk.cspportal.grants.GrantReviewService;
import uk.cspportal.grants.GrantRoutes;
import uk.cspportal.grants.GrantService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.FigureService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.FilterTabs;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** A grant return as it is read and, by the policing body's commissioner, reviewed and decided. */
@Route(":tenant/grants/:award/:quarter")
@PermitAll
class GrantReturnView extends TenantPage implements HasDynamicTitle {

    private final transient GrantService grants;
    private final transient GrantReviewService reviews;
    private final transient FigureService figures;
    private final transient Tenants tenants;
    private final transient Clock clock;
    private String title = "";

    GrantReturnView(
            Access access,
            GrantService grants,
            GrantReviewService reviews,
            FigureService figures,
            Tenants tenants,
            Clock clock) {
        super(access, GrantsView.READERS);
        this.grants = grants;
        this.reviews = reviews;
        this.figures = figures;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var account = grants.get(tenant.id(), parameters.get("award").orElse(""));
        var quarter = quarter(parameters);
        var shown = account.of(quarter)
                .orElseThrow(() -> new NotFoundException(Messages.text("grants.return.unknown", quarter.label())));
        var award = account.award();
        title = Messages.text(
                "grants.award.of",
                award.title(),
                tenants.get(award.recipientTenant()).shortName());
        boolean reviewing = tenant.kind() == TenantKind.FORCE_AREA
                && holds(Role.COMMISSIONER)
                && (shown.state() != GrantReturnState.DRAFT || shown.outcome() != null);
        boolean open = reviewing && shown.state() == GrantReturnState.SUBMITTED;
        var header = new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("grants.home"), tenant.slug()),
                                Crumb.link(Messages.text("grants.menu"), GrantRoutes.list(tenant.slug())),
                                Crumb.link(award.title(), GrantRoutes.award(tenant.slug(), award.key())),
                                Crumb.here(quarter.label())),
                        title)
                .purpose(Messages.text(
                        open ? "grants.return.purpose.review" : "grants.return.purpose.read",
                        quarter.label(),
                        Formats.longMonths(quarter)))
                .tag(States.of(shown));
        var side = side(tenant, account, shown, reviewing);
        if (open) {
            var go = new Button(
                    Messages.text("grants.return.go-to-decision"),
                    click -> side.getChildren()
                            .filter(ReviewPanel.class::isInstance)
                            .map(ReviewPanel.class::cast)
                            .forEach(ReviewPanel::goToDecision));
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(go);
        }
        var layout = new Div(main(account, shown), side);
        layout.addClassNames("with-side", "wide");
        var panels = new LinkedHashMap<String, Component>();
        panels.put(
                Messages.text(reviewing ? "grants.tab.review" : "grants.tab.return", "Q" + quarter.number()), layout);
        panels.put(
                Messages.text("grants.tab.award"),
                Texts.stack(AwardCards.facts(award, account.fund()), AwardCards.services(account)));
        panels.put(
                Messages.text(
                        "grants.tab.returns", String.valueOf(account.returns().size())),
                AwardCards.returns(account, tenant.slug()));
        add(header);
        add(tabs(panels));
        panels.values().forEach(this::add);
    }

    private static Quarter quarter(RouteParameters parameters) {
        var text = parameters.get("quarter").orElse("");
        try {
            return Quarter.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(Messages.text("grants.return.unknown", text));
        }
    }

    private static FilterTabs tabs(Map<String, Component> panels) {
        var shown = List.copyOf(panels.values());
        shown.forEach(panel -> panel.setVisible(panel == shown.getFirst()));
        return new FilterTabs(
                Messages.text("grants.tabs"),
                List.copyOf(panels.keySet()),
                chosen -> shown.forEach(panel -> panel.setVisible(panel == shown.get(chosen))));
    }

    private Component main(AwardAccount account, GrantReturn shown) {
        var stack = Texts.stack();
        if (shown.state() == GrantReturnState.DRAFT && !shown.isQueried()) {
            stack.add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("grants.return.draft"),
                    Messages.text("grants.return.draft.remedy", Formats.date(shown.dueOn()))));
        }
        var keys = account.services().stream()
                .map(FundedService::outcomeMeasure)
                .filter(Objects::nonNull)
                .toList();
        var outcomes = figures.seriesOf(account.award().recipientTenant(), keys);
        stack.add(
                YearEndStrip.of(account, shown.quarter()),
                SpendChart.card(account, shown.quarter()),
                ServicesCard.of(account, shown, outcomes),
                ReturnCards.narratives(account, shown),
                ReturnCards.risks(shown));
        return stack;
    }

    private Div side(Tenant tenant, AwardAccount account, GrantReturn shown, boolean reviewing) {
        var side = new Div();
        side.addClassName("side");
        var money = new Money(account.award().illustrative());
        var outcome = shown.outcome();
        if (reviewing) {
            side.add(new ReviewPanel(
                    reviews,
                    new ReviewPanel.Place(tenant.id(), account.award().key(), shown.quarter()),
                    new DecisionCard.Facts(money, account.spentIn(shown.quarter()), shown.reviewDueOn()),
                    clock,
                    this::showAgain));
        } else if (outcome != null) {
            side.add(OutcomeCard.of(outcome, money));
        } else if (shown.state() == GrantReturnState.SUBMITTED) {
            side.add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("grants.return.waits"),
                    Messages.text("grants.return.waits.until", Formats.date(shown.reviewDueOn()))));
        }
        side.add(factsToPublish(account.award()));
        return side;
    }

    private void showAgain() {
        removeAll();
        show(tenant(), parameters());
    }

    private static Card factsToPublish(Award award) {
        var list = new UnorderedList(
                AwardCards.fact("recipient", new Span(award.recipient())),
                AwardCards.fact("purpose", new Span(AwardCards.sentence(award.purpose()))),
                AwardCards.fact(
                        "conditions",
                        new Span(Messages.text(
                                "grants.facts.conditions",
                                String.valueOf(award.conditions().size())))),
                AwardCards.fact("reasons", new Span(award.reasons())));
        list.addClassName("fact-check");
        return new Card(Messages.text("grants.facts"), list).aside(Messages.text("grants.facts.all"));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("grants.page-title", title);
    }
}
