package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.cspportal.commentary.QuestionThread;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.HomeCards;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.TenantKind;

/** The questions on returns in which the caller's side speaks next: to answer, or to accept an answer. */
@Component
class QuestionHomeCards implements HomeCards {

    private final Access access;
    private final ThreadService threads;

    QuestionHomeCards(Access access, ThreadService threads) {
        this.access = access;
        this.threads = threads;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public List<com.vaadin.flow.component.Component> cardsFor(String tenantSlug) {
        var tenant = access.bySlug(tenantSlug);
        if (tenant.kind() != TenantKind.PARTNERSHIP
                || !access.holds(tenant.id(), Role.OFFICER, Role.POLICE_LEAD, Role.PERFORMANCE)) {
            return List.of();
        }
        var waiting = threads.waiting(tenant.id());
        if (waiting.isEmpty()) {
            return List.of();
        }
        var links = new Div();
        links.addClassName("home-lines");
        waiting.forEach(one -> links.add(new TextLink(
                Messages.text(
                        "returns.questions.home.item",
                        one.quarter().label(),
                        Messages.text("commentary.thread." + (one.answered() ? "answered" : "open"))),
                path(tenantSlug, one))));
        return List.of(new Card(Messages.text("returns.questions.home"), links));
    }

    private static String path(String slug, QuestionThread one) {
        return ReturnRoutes.review(slug, one.quarter()) + "#" + ReviewPolice.anchor(one.subject());
    }
}
