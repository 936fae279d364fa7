package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.NationalMeasure;
import uk.cspportal.measures.NationalMeasure.Standing;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.SheetService;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** Every measure of England and Wales and what the tenant made of it: followed, changed, its own, or why not at all. */
@Route(":tenant/national-measures")
@PermitAll
class NationalMeasuresView extends TenantPage implements HasDynamicTitle {

    private final transient SheetService sheets;
    private final transient FigureService figures;
    private final transient NationalActs acts;

    NationalMeasuresView(Access access, SheetService sheets, FigureService figures, NationalActs acts) {
        super(access, MeasuresMenu.READERS);
        this.sheets = sheets;
        this.figures = figures;
        this.acts = acts;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        add(new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("measures.home"), tenant.slug()),
                                Crumb.link(Messages.text("measures.menu"), MeasureRoutes.list(tenant.slug())),
                                Crumb.here(Messages.text("sheet.national"))),
                        Messages.text("sheet.nationals.heading", tenant.name()))
                .purpose(Messages.text("sheet.nationals.purpose")));
        boolean keeps = holds(MeasuresMenu.KEEPERS);
        var held = figures.all(tenant.id()).stream()
                .collect(Collectors.toMap(s -> s.measure().key(), Function.identity(), (a, b) -> a));
        var table = new DataTable(Messages.text("sheet.nationals.heading", tenant.name()))
                .rowHeaders()
                .stacked()
                .column(Messages.text("measures.column.measure"))
                .column(Messages.text("sheet.nationals.standing"))
                .column(Messages.text("sheet.nationals.data"));
        for (var national : sheets.nationals(tenant.id())) {
            var data = new Div(data(national, held));
            if (keeps) {
                data.add(acts(tenant, national, held));
            }
            table.row(name(tenant, national), standing(national), data);
        }
        add(new Card(table).flush());
    }

    private static Component name(Tenant tenant, NationalMeasure national) {
        var title = national.sheet().shortTitle();
        return national.standing() == Standing.ABSENT
                ? new Span(title)
                : new TextLink(
                                title,
                                MeasureRoutes.sheet(
                                        tenant.slug(), national.sheet().key()))
                        .quiet();
    }

    private static StatusTag standing(NationalMeasure national) {
        return switch (national.standing()) {
            case FOLLOWED ->
                national.toTakeOver().isEmpty()
                        ? tag(StatusTag.Kind.DONE, "sheet.nationals.followed")
                        : tag(StatusTag.Kind.IN_PROGRESS, "sheet.nationals.differs");
            case OWN -> tag(StatusTag.Kind.GAP, "sheet.nationals.own");
            case ABSENT -> tag(StatusTag.Kind.NOT_STARTED, "sheet.nationals.absent");
        };
    }

    private static StatusTag tag(StatusTag.Kind kind, String key) {
        return new StatusTag(kind, Messages.text(key));
    }

    private static Component data(NationalMeasure national, Map<String, Series> held) {
        if (national.answer() != null) {
            return NationalActs.words(national.answer());
        }
        var words = new Span(
                Messages.text(hasFigures(national, held) ? "sheet.nationals.data.held" : "sheet.nationals.data.open"));
        words.addClassName("muted");
        return words;
    }

    private Component acts(Tenant tenant, NationalMeasure national, Map<String, Series> held) {
        var row = new Div();
        row.addClassName("cluster");
        var sheet = national.sheet();
        if (national.standing() == Standing.ABSENT) {
            row.add(acts.adopt(tenant, sheet, this::refresh));
        } else if (!national.toTakeOver().isEmpty() || national.standing() == Standing.OWN) {
            var own = held.get(sheet.key());
            if (own != null) {
                row.add(acts.takeOver(tenant, own.measure().sheet(), sheet, national.breaks(), this::refresh));
            }
        }
        if (national.answer() != null || !hasFigures(national, held)) {
            row.add(acts.answer(tenant, sheet, national.answer(), this::refresh));
        }
        if (national.answer() != null) {
            row.add(acts.withdraw(tenant, sheet, this::refresh));
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private static boolean hasFigures(NationalMeasure national, Map<String, Series> held) {
        @Nullable Series own = held.get(national.sheet().key());
        return own != null && !own.figures().isEmpty();
    }

    private void refresh() {
        removeAll();
        show(tenant(), parameters());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("measures.page-title", Messages.text("sheet.national"), tenant().shortName());
    }
}
