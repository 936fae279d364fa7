package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.RuleService;
import uk.cspportal.returns.RuleTerms;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** The rules that returns are held against, since when, and from when they stop one; the policing body's staff choose that. */
@Route(ReturnRoutes.RULES)
@PermitAll
class ReturnRulesView extends TenantPage implements HasDynamicTitle {

    private static final Role[] OFFICE = {Role.PERFORMANCE, Role.COMMISSIONER};

    private final transient Access access;
    private final transient RuleService rules;

    ReturnRulesView(Access access, RuleService rules) {
        super(
                access,
                Role.OFFICER,
                Role.APPROVER,
                Role.POLICE_LEAD,
                Role.ANALYST,
                Role.VIEWER,
                Role.PERFORMANCE,
                Role.COMMISSIONER);
        this.access = access;
        this.rules = rules;
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return switch (tenant.kind()) {
            case PARTNERSHIP -> super.admits(tenant);
            case FORCE_AREA -> access.permits(tenant.id(), OFFICE);
            case NATIONAL -> false;
        };
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        boolean chooses = tenant.kind() == TenantKind.FORCE_AREA && holds(Role.PERFORMANCE);
        add(new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("returns.view.home"), tenant.slug()),
                                Crumb.link(Messages.text("returns.view.list"), ReturnRoutes.list(tenant.slug())),
                                Crumb.here(Messages.text("returns.rules"))),
                        Messages.text("returns.rules"))
                .purpose(Messages.text("returns.rules.purpose")));
        var table = new DataTable(Messages.text("returns.rules"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("returns.rules.rule"))
                .column(Messages.text("returns.rules.warns"))
                .column(Messages.text("returns.rules.stops"));
        if (chooses) {
            table.column(Messages.text("returns.rules.choose"));
        }
        for (var one : rules.list(tenant.id())) {
            if (chooses) {
                table.row(rule(one), warns(one), stops(one), choose(tenant, one));
            } else {
                table.row(rule(one), warns(one), stops(one));
            }
        }
        add(new Card(table).flush());
    }

    private static Component rule(RuleTerms one) {
        return two(Messages.text("returns.rule", one.rule()), Messages.text("returns.rule." + one.rule() + ".asks"));
    }

    private static Component warns(RuleTerms one) {
        return new Span(one.local() ? one.warnsFrom().label() : Messages.text("returns.rules.always"));
    }

    private static Component stops(RuleTerms one) {
        var from = one.blocksFrom();
        if (!one.local()) {
            return new Span(Messages.text("returns.rules.always"));
        }
        var words = from == null
                ? Messages.text("returns.rule.warns-only")
                : Messages.text("returns.rule.blocks-from", from.label());
        var by = one.chosenBy();
        var at = one.chosenAt();
        return by == null || at == null
                ? new Span(words)
                : two(words, Messages.text("returns.rules.chosen", by, Formats.dateTime(at)));
    }

    private Component choose(Tenant tenant, RuleTerms one) {
        if (!one.local()) {
            return new Span();
        }
        var button = new NativeButton(
                Messages.text("returns.rules.choose"),
                click -> new RuleDialog(rules, tenant.id(), one, this::again).open());
        button.addClassName("link-button");
        button.getElement()
                .setAttribute(
                        "aria-label",
                        Messages.text("returns.rules.choose.named", Messages.text("returns.rule", one.rule())));
        return button;
    }

    private static Div two(String above, String below) {
        var second = new Span(below);
        second.addClassName("below");
        return new Div(new Span(above), second);
    }

    private void again() {
        removeAll();
        show(tenant(), parameters());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("returns.rules.title", tenant().shortName());
    }
}
