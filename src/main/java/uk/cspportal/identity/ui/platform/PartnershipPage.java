package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantHistory;
import uk.cspportal.tenancy.Tenants;

/** What stands on the page of a partnership: its administrators, its names, who it followed, its responsible authorities. */
@org.springframework.stereotype.Component
class PartnershipPage {

    private final AdministratorsEditor administrators;
    private final AuthoritiesEditor authorities;
    private final TenantEditor editor;
    private final Tenants tenants;
    private final Clock clock;

    PartnershipPage(
            AdministratorsEditor administrators,
            AuthoritiesEditor authorities,
            TenantEditor editor,
            Tenants tenants,
            Clock clock) {
        this.administrators = administrators;
        this.authorities = authorities;
        this.editor = editor;
        this.tenants = tenants;
        this.clock = clock;
    }

    List<Component> of(Tenant tenant, SerializableRunnable refresh) {
        var history = tenants.historyOf(tenant.id());
        var parts = new ArrayList<Component>();
        parts.add(header(tenant, history, refresh));
        succession(history).ifPresent(parts::add);
        parts.add(Parts.stack(
                administrators.card(tenant, refresh),
                authorities.card(tenant, refresh),
                NamesCard.of(history, tenants.predecessorsOf(tenant.id()))));
        return parts;
    }

    private PageHeader header(Tenant tenant, TenantHistory history, SerializableRunnable refresh) {
        var force = tenants.ancestorsOf(tenant.id()).getFirst();
        var rename = new Button(Messages.text("platform.rename"), click -> editor.rename(tenant, refresh));
        var merge = new Button(Messages.text("platform.merge"), click -> editor.merge(force, Set.of(tenant), refresh));
        merge.setVisible(history.to() == null);
        return new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("platform.title"), PlatformRoutes.FORCE_AREAS),
                                Crumb.link(force.name(), PlatformRoutes.of(force)),
                                Crumb.here(tenant.name())),
                        tenant.name())
                .tag(ForceAreaPage.state(history, LocalDate.now(clock)))
                .purpose(Messages.text("platform.partnership.purpose", tenant.code(), tenant.slug()))
                .actions(rename, merge);
    }

    private Optional<Component> succession(TenantHistory history) {
        var successor = history.successor();
        var to = history.to();
        if (successor == null || to == null) {
            return Optional.empty();
        }
        var next = tenants.get(successor);
        return Optional.of(new Notice(
                Notice.Kind.INFO,
                Messages.text("platform.succession", next.name(), Formats.date(to)),
                new TextLink(Messages.text("platform.succession.open", next.name()), PlatformRoutes.of(next))));
    }
}
