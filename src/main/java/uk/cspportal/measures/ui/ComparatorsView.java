package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.ComparatorGroup;
import uk.cspportal.measures.ComparatorGroup.Member;
import uk.cspportal.measures.ComparatorService;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;

/** Whom a tenant compares itself with: its groups, who says so, and who belonged to them from when to when. */
@Route(":tenant/comparators")
@PermitAll
class ComparatorsView extends TenantPage implements HasDynamicTitle {

    private final transient ComparatorService comparators;
    private final transient ComparatorsEditor editor;

    ComparatorsView(Access access, ComparatorService comparators, ComparatorsEditor editor) {
        super(access, MeasuresMenu.READERS);
        this.comparators = comparators;
        this.editor = editor;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        boolean keeps = holds(MeasuresMenu.KEEPERS);
        var groups = comparators.groups(tenant.id());
        var header = new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("measures.home"), tenant.slug()),
                                Crumb.link(Messages.text("measures.menu"), MeasureRoutes.list(tenant.slug())),
                                Crumb.here(Messages.text("measures.comparators"))),
                        Messages.text("measures.comparators.heading", tenant.name()))
                .purpose(Messages.text("measures.comparators.purpose"));
        if (keeps) {
            header.actions(editor.defining(tenant, groups, this::refresh));
        }
        add(header);
        if (groups.isEmpty()) {
            add(new EmptyState(
                    Messages.text("measures.comparators.empty"),
                    Messages.text(keeps ? "measures.comparators.empty.keeper" : "measures.comparators.empty.reader")));
        }
        var cards = new Div();
        cards.addClassName("stack");
        groups.forEach(group -> cards.add(card(tenant, group, keeps)));
        add(cards);
    }

    private void refresh() {
        removeAll();
        show(tenant(), parameters());
    }

    private Card card(Tenant tenant, ComparatorGroup group, boolean keeps) {
        var card = new Card(group.title(), source(group));
        if (group.members().isEmpty()) {
            card.content(new Paragraph(Messages.text("measures.comparators.nobody")));
        } else {
            card.content(members(tenant, group, keeps));
        }
        if (keeps) {
            var acts = new Div(
                    editor.joining(tenant, group, this::refresh), editor.describing(tenant, group, this::refresh));
            acts.addClassName("card-acts");
            card.content(acts);
        }
        return card;
    }

    private static Paragraph source(ComparatorGroup group) {
        var words = new Paragraph(Messages.text("measures.comparators.source", group.source()));
        words.addClassNames("small", "secondary");
        return words;
    }

    private DataTable members(Tenant tenant, ComparatorGroup group, boolean keeps) {
        var table = new DataTable(Messages.text("measures.comparators.members", group.title()))
                .rowHeaders()
                .stacked()
                .compact()
                .column(Messages.text("measures.comparators.member"))
                .column(Messages.text("measures.comparators.area-code"))
                .column(Messages.text("measures.comparators.from"))
                .column(Messages.text("measures.comparators.to"));
        if (keeps) {
            table.column("");
        }
        group.members().forEach(member -> table.row(cells(tenant, group, member, keeps)));
        return table;
    }

    private Component[] cells(Tenant tenant, ComparatorGroup group, Member member, boolean keeps) {
        var to = member.to();
        var cells = new ArrayList<Component>(List.of(
                new Span(editor.name(member.code())),
                new Span(member.code()),
                new Span(Formats.date(member.from())),
                new Span(to == null ? Messages.text("measures.comparators.open") : Formats.date(to))));
        if (keeps) {
            cells.add(to == null ? ending(tenant, group, member) : new Span());
        }
        return cells.toArray(Component[]::new);
    }

    private Button ending(Tenant tenant, ComparatorGroup group, Member member) {
        return editor.ending(tenant, group, member, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("measures.page-title", Messages.text("measures.comparators"), tenant().shortName());
    }
}
