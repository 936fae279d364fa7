package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.reports.ForceOverview;
import uk.cspportal.reports.ForceOverviewService;
import uk.cspportal.reports.OverviewCell;
import uk.cspportal.reports.OverviewRow;
import uk.cspportal.reports.ReportRoutes;
import uk.cspportal.reports.ReturnProgress;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.HomeCards;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** Tells those who watch a force area's performance what the last quarter asks of them. */
@org.springframework.stereotype.Component
class OverviewHomeCards implements HomeCards {

    private final Access access;
    private final ForceOverviewService service;
    private final Clock clock;

    OverviewHomeCards(Access access, ForceOverviewService service, Clock clock) {
        this.access = access;
        this.service = service;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Component> cardsFor(String tenantSlug) {
        var tenant = access.bySlug(tenantSlug);
        if (tenant.kind() != TenantKind.FORCE_AREA || !access.holds(tenant.id(), Role.PERFORMANCE)) {
            return List.of();
        }
        var overview =
                service.overview(tenant.id(), Quarter.of(LocalDate.now(clock)).previous());
        return overview.isEmpty() ? List.of() : List.of(card(tenant, overview));
    }

    private static Card card(Tenant tenant, ForceOverview overview) {
        var facts = new UnorderedList();
        facts.addClassName("plain-list");
        long concerns = overview.cells().filter(OverviewCell::isConcern).count();
        facts.add(new ListItem(counted("reports.home.concern", concerns)));
        var progress = overview.rows().stream()
                .map(OverviewRow::progress)
                .filter(Objects::nonNull)
                .toList();
        if (!progress.isEmpty()) {
            long complete = progress.stream().filter(ReturnProgress::complete).count();
            facts.add(new ListItem(Messages.text(
                    "reports.home.returns",
                    Formats.count(complete),
                    Formats.count(overview.rows().size()))));
        }
        facts.add(new ListItem(
                counted("reports.home.attention", overview.attention().size())));
        return new Card(
                Messages.text("reports.home.title", overview.quarter().label()),
                facts,
                new TextLink(Messages.text("reports.home.open"), ReportRoutes.overview(tenant.slug())).asButton());
    }

    private static String counted(String key, long count) {
        return count == 1 ? Messages.text(key + ".one") : Messages.text(key, Formats.count(count));
    }
}
