package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.ReturnOverview;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.HomeCards;
import uk.cspportal.shared.ui.StepProgress;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** What a return asks of the caller today: to collect, to fill in what was handed over, to comment, to sign. */
@Component
class ReturnHomeCards implements HomeCards {

    private final Access access;
    private final ReturnService returns;
    private final Clock clock;

    ReturnHomeCards(Access access, ReturnService returns, Clock clock) {
        this.access = access;
        this.returns = returns;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<com.vaadin.flow.component.Component> cardsFor(String tenantSlug) {
        var tenant = access.bySlug(tenantSlug);
        if (tenant.kind() != TenantKind.PARTNERSHIP || !access.holds(tenant.id(), ReturnPages.READERS)) {
            return List.of();
        }
        var cards = new ArrayList<com.vaadin.flow.component.Component>();
        for (var one : returns.list(tenant.id())) {
            card(tenant, one).ifPresent(cards::add);
        }
        return cards;
    }

    private Optional<Card> card(Tenant tenant, ReturnOverview one) {
        return switch (one.state()) {
            case OPEN ->
                access.holds(tenant.id(), Role.OFFICER)
                        ? Optional.of(collect(tenant, one))
                        : access.holds(tenant.id(), Role.ANALYST, Role.PROVIDER)
                                ? handedOver(tenant, one)
                                : Optional.empty();
            case WITH_POLICE -> waiting(tenant, one, Role.POLICE_LEAD, "returns.home.comment");
            case FOR_SIGN_OFF -> waiting(tenant, one, Role.APPROVER, "returns.home.sign");
            case SIGNED -> waiting(tenant, one, Role.PERFORMANCE, "returns.home.publish");
            case PUBLISHED -> Optional.empty();
        };
    }

    private Card collect(Tenant tenant, ReturnOverview one) {
        var words = new Paragraph(StepProgress.text(one.ready(), one.total()));
        words.addClassName("strong");
        return titled(one)
                .content(
                        words,
                        new StepProgress(one.ready(), one.total()),
                        due(one),
                        link("returns.home.open", ReturnRoutes.of(tenant.slug(), one.quarter())));
    }

    /** The lines handed to the caller that are not ready yet; the others are none of their business. */
    private Optional<Card> handedOver(Tenant tenant, ReturnOverview one) {
        var mine = returns.get(tenant.id(), one.quarter()).lines().stream()
                .filter(line -> line.heldByCaller() && line.state() != LineState.READY)
                .toList();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var links = new Div();
        links.addClassName("home-lines");
        mine.forEach(line -> links.add(new TextLink(
                Messages.text(
                        "returns.view.submit.line",
                        String.valueOf(line.guideline().number()),
                        line.guideline().shortTitle()),
                ReturnRoutes.line(tenant.slug(), one.quarter(), line.guideline().key()))));
        return Optional.of(titled(one)
                .content(
                        new Paragraph(Messages.text(
                                mine.size() == 1 ? "returns.home.handed.one" : "returns.home.handed",
                                Formats.count(mine.size()))),
                        links,
                        due(one)));
    }

    private Optional<Card> waiting(Tenant tenant, ReturnOverview one, Role role, String key) {
        if (!access.holds(tenant.id(), role)) {
            return Optional.empty();
        }
        return Optional.of(titled(one)
                .content(
                        new Paragraph(Messages.text(key)),
                        due(one),
                        link(key + ".open", ReturnRoutes.review(tenant.slug(), one.quarter()))));
    }

    private static Card titled(ReturnOverview one) {
        return new Card(Messages.text("returns.view.title", one.quarter().label())).aside(Tags.of(one.state()));
    }

    private Paragraph due(ReturnOverview one) {
        var due = Stages.due(one);
        var words = new Paragraph();
        if (due != null) {
            words.add(new Span(
                    Messages.text("returns.home.due", Formats.deadline(due), Stages.left(due, LocalDate.now(clock)))));
        }
        words.addClassNames("small", "secondary");
        return words;
    }

    private static TextLink link(String key, String path) {
        return new TextLink(Messages.text(key), path).asButton();
    }
}
