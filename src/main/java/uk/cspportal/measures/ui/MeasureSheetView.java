package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.MeasureSheet;
import uk.cspportal.measures.SheetService;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** The reference sheet of a measure: all that it means, what it is held against, and how it came to be so. */
@Route(":tenant/measures/:key/sheet")
@PermitAll
class MeasureSheetView extends TenantPage implements HasDynamicTitle {

    private final transient SheetService sheets;
    private final transient SheetCards cards;
    private String heading = "";

    MeasureSheetView(Access access, SheetService sheets, SheetCards cards) {
        super(access, MeasuresMenu.READERS);
        this.sheets = sheets;
        this.cards = cards;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var sheet = sheets.sheet(tenant.id(), parameters.get("key").orElse(""));
        var says = sheet.measure().sheet();
        heading = Messages.text("sheet.heading", says.shortTitle());
        add(new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("measures.home"), tenant.slug()),
                                Crumb.link(Messages.text("measures.menu"), MeasureRoutes.list(tenant.slug())),
                                Crumb.link(says.shortTitle(), MeasureRoutes.measure(tenant.slug(), says.key())),
                                Crumb.here(Messages.text("sheet.open"))),
                        Messages.text("measures.view.heading", says.title(), tenant.name()))
                .purpose(Messages.text(
                        "sheet.purpose", sheet.number(), sheet.measure().edition()))
                .actions(actions(tenant, sheet)));
        boolean keeps = holds(MeasuresMenu.KEEPERS);
        var side = stack(cards.of(tenant, sheet, keeps, this::refresh));
        side.add(new Card(Messages.text("sheet.history"), SheetHistory.of(sheet.versions())));
        var columns = new Div(stack(SheetFacts.cards(says)), side);
        columns.addClassName("two-columns");
        add(columns);
    }

    private Component[] actions(Tenant tenant, MeasureSheet sheet) {
        var chart = new TextLink(
                        Messages.text("sheet.analysis"),
                        MeasureRoutes.measure(tenant.slug(), sheet.measure().key()))
                .asButton();
        return holds(MeasuresMenu.KEEPERS)
                ? new Component[] {
                    chart,
                    new TextLink(
                                    Messages.text("sheet.edit"),
                                    MeasureRoutes.edit(
                                            tenant.slug(), sheet.measure().key()))
                            .asPrimaryButton()
                }
                : new Component[] {chart};
    }

    private void refresh() {
        removeAll();
        show(tenant(), parameters());
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    @Override
    public String getPageTitle() {
        return Messages.text("measures.page-title", heading, tenant().shortName());
    }
}
