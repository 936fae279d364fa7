package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.plans.PlanComment;
import uk.cspportal.plans.PlanCommentService;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.HomeCards;
import uk.cspportal.shared.ui.TextLink;

/** Tells the officers of a partnership that comments on the shared plan wait for an answer. */
@org.springframework.stereotype.Component
class PlanHomeCards implements HomeCards {

    private final Access access;
    private final PlanCommentService comments;

    PlanHomeCards(Access access, PlanCommentService comments) {
        this.access = access;
        this.comments = comments;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Component> cardsFor(String tenantSlug) {
        var tenant = access.bySlug(tenantSlug);
        if (!access.holds(tenant.id(), Role.OFFICER)) {
            return List.of();
        }
        var open = comments.comments(tenant.id()).stream()
                .filter(PlanComment::isOpen)
                .count();
        return open == 0
                ? List.of()
                : List.of(new Card(
                        Messages.text("plans.comment.home", open),
                        new Paragraph(Messages.text("plans.comment.home.what")),
                        new TextLink(Messages.text("plans.comment.home.open"), PlanRoutes.draft(tenantSlug))
                                .asButton()));
    }
}
