package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.PlatformPage;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.FilterTabs;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.ForceArea;
import uk.cspportal.tenancy.ForceAreas;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** Every force area of the ONS list, and which of them use the portal. */
@Route(PlatformRoutes.FORCE_AREAS)
@PermitAll
class ForceAreasView extends PlatformPage {

    private final transient ForceAreas forceAreas;
    private final Div results = new Div();
    private final TextField search = new TextField(Messages.text("platform.search"));
    private int tab;

    ForceAreasView(Access access, Tenants tenants, ForceAreas forceAreas) {
        super(access, tenants);
        this.forceAreas = forceAreas;
    }

    @Override
    protected void show(Tenant national) {
        var all = forceAreas.list(national.id());
        long inUse = all.stream().filter(ForceArea::isSetUp).count();
        tab = 0;
        var tabs = new FilterTabs(
                Messages.text("platform.filter"),
                List.of(
                        Messages.text("platform.filter.all", all.size()),
                        Messages.text("platform.filter.set-up", inUse),
                        Messages.text("platform.filter.not", all.size() - inUse)),
                chosen -> {
                    tab = chosen;
                    list(all);
                });
        search.setPlaceholder(Messages.text("platform.search.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> list(all));
        var tools = new Div(search, tabs);
        tools.addClassName("list-tools");
        list(all);
        add(
                new PageHeader(List.of(), Messages.text("platform.title")).purpose(Messages.text("platform.purpose")),
                tools,
                results);
    }

    private void list(List<ForceArea> all) {
        var wanted = search.getValue().strip().toLowerCase(Locale.UK);
        var found = all.stream()
                .filter(f -> tab == 0 || f.isSetUp() == (tab == 1))
                .filter(f -> f.tenant().name().toLowerCase(Locale.UK).contains(wanted)
                        || f.tenant().code().toLowerCase(Locale.UK).equals(wanted))
                .toList();
        results.removeAll();
        results.add(
                found.isEmpty()
                        ? new EmptyState(Messages.text("platform.search.none"), Messages.text("platform.search.remedy"))
                        : new Card(table(found)).flush());
    }

    private static DataTable table(List<ForceArea> found) {
        var table = new DataTable(Messages.text("platform.title"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("platform.force-area"))
                .column(Messages.text("platform.code"))
                .number(Messages.text("platform.partnerships"))
                .column(Messages.text("platform.state"));
        for (var force : found) {
            table.row(
                    new TextLink(force.tenant().name(), PlatformRoutes.of(force.tenant())),
                    new Span(force.tenant().code()),
                    new Span(Formats.count(force.partnerships())),
                    state(force));
        }
        return table;
    }

    static StatusTag state(ForceArea force) {
        var setUp = force.setUp();
        return setUp == null
                ? new StatusTag(StatusTag.Kind.NOT_STARTED, Messages.text("platform.state.not-set-up"))
                : new StatusTag(StatusTag.Kind.DONE, Messages.text("platform.state.set-up", Formats.date(setUp.on())));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("platform.page-title", Messages.text("platform.title"));
    }
}
