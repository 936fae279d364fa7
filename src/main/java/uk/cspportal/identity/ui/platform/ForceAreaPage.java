package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.ForceArea;
import uk.cspportal.tenancy.ForceAreas;
import uk.cspportal.tenancy.SetUpChecks;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantHistory;
import uk.cspportal.tenancy.Tenants;

/** What stands on the page of a force area: is everyone ready, who governs, which partnerships there are. */
@org.springframework.stereotype.Component
class ForceAreaPage {

    private final ForceAreas forceAreas;
    private final SetUpChecks checks;
    private final PolicingBodyEditor bodies;
    private final AdministratorsEditor administrators;
    private final TenantEditor editor;
    private final Tenants tenants;
    private final Clock clock;

    ForceAreaPage(
            ForceAreas forceAreas,
            SetUpChecks checks,
            PolicingBodyEditor bodies,
            AdministratorsEditor administrators,
            TenantEditor editor,
            Tenants tenants,
            Clock clock) {
        this.forceAreas = forceAreas;
        this.checks = checks;
        this.bodies = bodies;
        this.administrators = administrators;
        this.editor = editor;
        this.tenants = tenants;
        this.clock = clock;
    }

    List<Component> of(Tenant tenant, SerializableRunnable refresh) {
        var area = forceAreas.get(tenant.id());
        var header = header(area, refresh);
        var bodyCard = bodies.card(tenant, refresh);
        var partnerships = partnerships(tenant);
        var named = administrators.card(tenant, refresh);
        return area.isSetUp()
                ? List.of(
                        header,
                        Parts.stack(new ReadinessCard(checks.report(tenant.id())), bodyCard, named, partnerships))
                : List.of(header, notSetUp(), Parts.stack(bodyCard, named, partnerships));
    }

    private PageHeader header(ForceArea area, SerializableRunnable refresh) {
        var tenant = area.tenant();
        var rename = new Button(Messages.text("platform.rename"), click -> editor.rename(tenant, refresh));
        var merge = new Button(Messages.text("platform.merge"), click -> editor.merge(tenant, Set.of(), refresh));
        var header = new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("platform.title"), PlatformRoutes.FORCE_AREAS),
                                Crumb.here(tenant.name())),
                        tenant.name())
                .tag(ForceAreasView.state(area))
                .purpose(Messages.text("platform.force-area.purpose", tenant.code()));
        if (area.isSetUp()) {
            return header.actions(rename, merge);
        }
        var setUp = new Button(Messages.text("platform.set-up"), click -> confirm(area, refresh));
        setUp.addThemeVariants(ButtonVariant.PRIMARY);
        return header.actions(rename, merge, setUp);
    }

    private static Notice notSetUp() {
        return new Notice(
                Notice.Kind.INFO, Messages.text("platform.not-set-up"), Messages.text("platform.not-set-up.remedy"));
    }

    private void confirm(ForceArea area, SerializableRunnable refresh) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Messages.text("platform.set-up.ask", area.tenant().name()));
        dialog.setText(Messages.text("platform.set-up.explain", area.partnerships()));
        dialog.setCancelable(true);
        dialog.setCancelText(Messages.text("platform.cancel"));
        dialog.setConfirmText(Messages.text("platform.set-up"));
        dialog.addConfirmListener(confirmed -> {
            forceAreas.setUp(area.tenant().id());
            refresh.run();
        });
        dialog.open();
    }

    private Card partnerships(Tenant tenant) {
        var today = LocalDate.now(clock);
        var all = tenants.childrenEver(tenant.id());
        var table = new DataTable(Messages.text("platform.partnerships"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("platform.partnership"))
                .column(Messages.text("platform.code"))
                .column(Messages.text("platform.state"));
        for (var child : all) {
            table.row(
                    new TextLink(child.tenant().name(), PlatformRoutes.of(child.tenant())),
                    new Span(child.tenant().code()),
                    state(child, today));
        }
        return new Card(Messages.text("platform.partnerships"), table)
                .flush()
                .aside(Messages.text(
                        "platform.partnerships.count",
                        Formats.count(
                                all.stream().filter(c -> c.existsOn(today)).count())));
    }

    static StatusTag state(TenantHistory tenant, LocalDate today) {
        var to = tenant.to();
        var from = tenant.from();
        if (from != null && from.isAfter(today)) {
            return new StatusTag(
                    StatusTag.Kind.NOT_STARTED, Messages.text("platform.state.begins", Formats.date(from)));
        }
        if (to == null) {
            return new StatusTag(StatusTag.Kind.DONE, Messages.text("platform.state.current"));
        }
        return to.isAfter(today)
                ? new StatusTag(
                        StatusTag.Kind.IN_PROGRESS, Messages.text("platform.state.ends", Formats.date(to.minusDays(1))))
                : new StatusTag(
                        StatusTag.Kind.LOCKED, Messages.text("platform.state.ended-on", Formats.date(to.minusDays(1))));
    }
}
