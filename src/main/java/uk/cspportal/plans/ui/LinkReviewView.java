package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.plans.LinkChoice;
import uk.cspportal.plans.LinkReview;
import uk.cspportal.plans.LinkReviewService;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** The links that a later force plan asks to review: what the portal proposes and why, and what was decided. */
@Route(":tenant/plan/links")
@PermitAll
class LinkReviewView extends TenantPage implements HasDynamicTitle {

    private static final String EMPTY = "plans.links.empty.";

    private final transient LinkReviewService service;

    LinkReviewView(Access access, LinkReviewService service) {
        super(access, PlanView.ROLES);
        this.service = service;
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return tenant.kind() == TenantKind.PARTNERSHIP && super.admits(tenant);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        service.review(tenant.id()).ifPresentOrElse(review -> show(tenant, review), () -> {
            add(header(tenant));
            add(new EmptyState(
                    Messages.text("plans.links.none-open.title"),
                    Messages.text("plans.links.none-open", tenant.name())));
        });
    }

    private void again() {
        removeAll();
        show(tenant(), parameters());
    }

    private void show(Tenant tenant, LinkReview review) {
        add(header(tenant)
                .purpose(Messages.text(
                        "plans.links.purpose",
                        review.forcePlan().title(),
                        Formats.date(review.forcePlan().validFrom()))));
        boolean decides = holds(Role.OFFICER);
        var table =
                new DataTable(Messages.text("plans.links.heading")).rowHeaders().stacked();
        List.of("local", "linked", "proposal", "decision")
                .forEach(c -> table.column(Messages.text("plans.links.column." + c)));
        if (decides) {
            table.column(new DataTable.Column(Messages.text("plans.part.acts"), DataTable.Align.START, "170px"));
        }
        for (var item : review.items()) {
            var cells = new ArrayList<Component>(List.of(
                    new Span(name(item.number(), item.title())),
                    new Span(item.linked()),
                    proposal(item),
                    decision(item)));
            if (decides) {
                cells.add(acts(review, item));
            }
            table.row(cells.toArray(Component[]::new));
        }
        add(new Card(table).flush());
    }

    private static String name(int number, String title) {
        return Messages.text("plans.view.priority.short", String.valueOf(number), title);
    }

    private static Component proposal(LinkReview.Item item) {
        var proposal = item.proposal();
        if (proposal == null) {
            return new Span(Messages.text("plans.links.no-proposal"));
        }
        return told(
                new Span(name(proposal.priority().number(), proposal.priority().title())), proposal.why());
    }

    private static Component decision(LinkReview.Item item) {
        var decision = item.decision();
        if (decision == null) {
            return new StatusTag(StatusTag.Kind.GAP, Messages.text("plans.links.open"));
        }
        var priority = decision.priority();
        return told(
                new Span(
                        priority == null
                                ? Messages.text("plans.links.no-link", decision.reason())
                                : name(priority.number(), priority.title())),
                Messages.text("plans.links.decided", decision.by(), Formats.date(decision.on())));
    }

    private static Div told(Component what, String small) {
        var words = new Div(small);
        words.addClassNames("small", "secondary");
        return new Div(new Div(what), words);
    }

    private Div acts(LinkReview review, LinkReview.Item item) {
        var acts = new Div();
        acts.addClassName("part-acts");
        var proposal = item.proposal();
        var decision = item.decision();
        if (proposal != null && (decision == null || !proposal.priority().equals(decision.priority()))) {
            acts.add(act("accept", item, () -> attempt(() -> decide(review, item, proposal.priority(), null))));
        }
        acts.add(act("choose", item, () -> choose(review, item)), act("none", item, () -> none(review, item)));
        return acts;
    }

    private static Button act(String key, LinkReview.Item item, Runnable act) {
        var words = Messages.text("plans.links.act." + key);
        var button = new Button(words, click -> act.run());
        button.setAriaLabel(Messages.text("plans.links.act.of", words, String.valueOf(item.number())));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void choose(LinkReview review, LinkReview.Item item) {
        var dialog = new ChangeDialog(name(item.number(), item.title()), EMPTY);
        var select = new Select<ForcePriority>();
        select.setLabel(Messages.text("plans.links.field.priority"));
        select.setItems(review.forcePlan().priorities());
        select.setItemLabelGenerator(p -> name(p.number(), p.title()));
        dialog.required("priority", select);
        dialog.openWithoutReason(Messages.text("plans.part.save"), () -> {
            decide(review, item, Objects.requireNonNull(select.getValue()), null);
            again();
        });
    }

    private void none(LinkReview review, LinkReview.Item item) {
        var dialog = new ChangeDialog(name(item.number(), item.title()), EMPTY);
        var reason = new TextArea(Messages.text("plans.links.field.reason"));
        dialog.required("reason", reason);
        dialog.openWithoutReason(Messages.text("plans.part.save"), () -> {
            decide(review, item, null, reason.getValue().strip());
            again();
        });
    }

    private void decide(
            LinkReview review, LinkReview.Item item, @Nullable ForcePriority priority, @Nullable String reason) {
        service.decide(
                tenant().id(),
                review.forcePlan().id(),
                new LinkChoice(item.number(), item.seen(), priority == null ? null : priority.id(), reason));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            again();
        } catch (ConflictException e) {
            again();
            addComponentAtIndex(1, new Notice(Notice.Kind.ERROR, String.valueOf(e.getMessage())));
        }
    }

    private static PageHeader header(Tenant tenant) {
        return new PageHeader(
                List.of(
                        Crumb.link(Messages.text("plans.view.home"), tenant.slug()),
                        Crumb.link(Messages.text("plans.menu.local"), PlanRoutes.plan(tenant.slug())),
                        Crumb.here(Messages.text("plans.links.heading"))),
                Messages.text("plans.links.title", tenant.shortName()));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("plans.view.title", Messages.text("plans.links.heading"), tenant().shortName());
    }
}
