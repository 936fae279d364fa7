package uk.cspportal.identity.ui.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cspportal.identity.OwnRequest;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;

/** What became of the requests that a person has made. */
final class OwnRequestsCard extends Composite<Card> {

    private final transient List<OwnRequest> requests;
    private final transient Map<TenantId, Tenant> tenants;

    OwnRequestsCard(List<OwnRequest> requests, List<Tenant> tenants) {
        this.requests = requests;
        this.tenants = tenants.stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
    }

    @Override
    protected Card initContent() {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "own-requests");
        requests.stream()
                .filter(request -> tenants.containsKey(request.tenant()))
                .forEach(request -> list.add(item(request, tenants.get(request.tenant()))));
        return new Card(Messages.text("people.ask.own"), list);
    }

    private static ListItem item(OwnRequest request, Tenant tenant) {
        var name = new Span(tenant.name());
        name.addClassName("strong");
        var item = new ListItem(
                name, tag(request), below(Messages.text("people.ask.sent", Texts.date(request.askedAt()))));
        switch (request.state()) {
            case WAITING -> item.add(below(Messages.text("people.ask.waiting.explain")));
            case GRANTED -> item.add(new TextLink(Messages.text("people.ask.open", tenant.shortName()), tenant.slug()));
            case DECLINED -> item.add(below(Messages.text("people.ask.declined.reason", request.answer())));
        }
        return item;
    }

    private static StatusTag tag(OwnRequest request) {
        var kind = switch (request.state()) {
            case WAITING -> StatusTag.Kind.SUBMITTED;
            case GRANTED -> StatusTag.Kind.DONE;
            case DECLINED -> StatusTag.Kind.LOCKED;
        };
        return new StatusTag(kind, Messages.text("people.ask.state", request.state()));
    }

    private static Span below(String text) {
        var below = new Span(text);
        below.addClassName("below");
        return below;
    }
}
