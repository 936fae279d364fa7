package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.plans.LinkReview;
import uk.cspportal.plans.LinkReviewService;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.HomeCards;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** Tells a partnership’s officer of links that a later force plan asks to review. */
@org.springframework.stereotype.Component
class LinkReviewCards implements HomeCards {

    private final Access access;
    private final LinkReviewService service;

    LinkReviewCards(Access access, LinkReviewService service) {
        this.access = access;
        this.service = service;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<Component> cardsFor(String tenantSlug) {
        var tenant = access.bySlug(tenantSlug);
        if (tenant.kind() != TenantKind.PARTNERSHIP || !access.holds(tenant.id(), Role.OFFICER)) {
            return List.of();
        }
        return service.review(tenant.id())
                .filter(review -> !review.open().isEmpty())
                .map(review -> List.<Component>of(card(tenant, review)))
                .orElse(List.of());
    }

    private static Card card(Tenant tenant, LinkReview review) {
        return new Card(
                Messages.text("plans.links.home", review.open().size()),
                new Paragraph(Messages.text(
                        "plans.links.home.what",
                        review.forcePlan().title(),
                        Formats.date(review.forcePlan().validFrom()))),
                new TextLink(Messages.text("plans.links.home.act"), PlanRoutes.links(tenant.slug())).asButton());
    }
}
