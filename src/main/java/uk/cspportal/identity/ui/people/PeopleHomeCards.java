package uk.cspportal.identity.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.AccessRequestService;
import uk.cspportal.identity.PeopleRoutes;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.HomeCards;
import uk.cspportal.shared.ui.TextLink;

/** Tells the administrators of a tenant that somebody waits for access. */
@org.springframework.stereotype.Component
class PeopleHomeCards implements HomeCards {

    private final Access access;
    private final AccessRequestService requests;

    PeopleHomeCards(Access access, AccessRequestService requests) {
        this.access = access;
        this.requests = requests;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<Component> cardsFor(String tenantSlug) {
        var tenant = access.bySlug(tenantSlug);
        if (!access.holds(tenant.id(), Role.ADMINISTRATOR)) {
            return List.of();
        }
        int waiting = requests.waiting(tenant.id()).size();
        return waiting == 0
                ? List.of()
                : List.of(new Card(
                        Messages.text("people.home.requests", waiting),
                        new Paragraph(Messages.text("people.home.requests.explain")),
                        new TextLink(Messages.text("people.home.open"), PeopleRoutes.people(tenantSlug)).asButton()));
    }
}
