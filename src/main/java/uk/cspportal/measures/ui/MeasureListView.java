package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.Comparison;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.NationalAnswer;
import uk.cspportal.measures.NationalMeasure;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.SheetService;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Chip;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.SpcIcon;
import uk.cspportal.shared.ui.SpcLegend;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** Every measure of a partnership at a glance: last figure, how it moved, its course, and whether it is steady. */
@Route(":tenant/measures")
@PermitAll
class MeasureListView extends TenantPage implements HasDynamicTitle {

    private final transient MeasureService measures;
    private final transient FigureService figures;
    private final transient SheetService sheets;

    MeasureListView(Access access, MeasureService measures, FigureService figures, SheetService sheets) {
        super(access, MeasuresMenu.READERS);
        this.sheets = sheets;
        this.measures = measures;
        this.figures = figures;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        add(new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("measures.home"), tenant.slug()),
                                Crumb.here(Messages.text("measures.menu"))),
                        Messages.text("measures.list.heading", tenant.name()))
                .purpose(Messages.text("measures.list.purpose"))
                .actions(actions(tenant)));
        var all = figures.all(tenant.id());
        if (all.isEmpty()) {
            add(nothingYet(tenant));
            return;
        }
        var nationals = sheets.nationals(tenant.id());
        var answers = nationals.stream()
                .map(NationalMeasure::answer)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(NationalAnswer::measureKey, answer -> answer));
        var cards = new Div(new Card(table(tenant, all, answers), SmallNumbers.note(), new SpcLegend()).flush());
        cards.addClassName("stack");
        var absent = nationals.stream()
                .filter(n -> n.standing() == NationalMeasure.Standing.ABSENT)
                .toList();
        if (!absent.isEmpty()) {
            cards.add(AnsweredMeasures.of(tenant, absent));
        }
        add(cards);
    }

    private Component[] actions(Tenant tenant) {
        var schedule = new TextLink(Messages.text("schedule.open"), MeasureRoutes.schedule(tenant.slug())).asButton();
        var nationals =
                new TextLink(Messages.text("sheet.nationals.open"), MeasureRoutes.nationals(tenant.slug())).asButton();
        return holds(MeasuresMenu.KEEPERS)
                ? new Component[] {
                    nationals,
                    schedule,
                    new TextLink(Messages.text("upload.open"), MeasureRoutes.upload(tenant.slug())).asButton(),
                    new TextLink(Messages.text("sheet.new"), MeasureRoutes.newMeasure(tenant.slug())).asPrimaryButton()
                }
                : new Component[] {nationals, schedule};
    }

    private static DataTable table(Tenant tenant, List<Series> all, Map<String, NationalAnswer> answers) {
        var table = new DataTable(Messages.text("measures.list.heading", tenant.name()))
                .rowHeaders()
                .stacked()
                .column(Messages.text("measures.column.measure"))
                .number(Messages.text("measures.column.last"))
                .column(Messages.text("measures.column.change"))
                .column(Messages.text("measures.column.course"))
                .column(Messages.text("measures.column.state"))
                .column(Messages.text("measures.column.source"));
        table.addClassName("measure-list");
        all.forEach(one -> table.row(
                name(tenant, one),
                last(one, answers.get(one.measure().key())),
                change(one),
                MeasureCharts.sparkline(one),
                SpcIcon.withWord(Marks.of(one)),
                source(one)));
        return table;
    }

    private static Component name(Tenant tenant, Series series) {
        var sheet = series.measure().sheet();
        var link = new TextLink(sheet.shortTitle(), MeasureRoutes.measure(tenant.slug(), sheet.key())).quiet();
        return series.isComputed() ? new Div(link, new Chip(Messages.text("sheet.computed"))) : link;
    }

    private static Component last(Series series, @Nullable NationalAnswer answer) {
        var sheet = series.measure().sheet();
        return Sentences.charted(series)
                .or(() -> series.figures().reversed().stream().findFirst())
                .map(f -> FigureCell.of(sheet, f, Sentences.name(f.period())))
                .orElseGet(() ->
                        answer == null ? muted("measures.list.no-figures") : new Span(NationalActs.sentence(answer)));
    }

    private static Component change(Series series) {
        return Sentences.charted(series)
                .map(f -> ChangeText.of(Comparison.withYearBefore(series, f)))
                .orElseGet(() -> muted("measures.change.none"));
    }

    private static Component source(Series series) {
        var last = series.figures().reversed().stream().findFirst();
        var sheetSource = series.measure().sheet().source();
        var words = new Span(
                last.filter(Figure::illustrative).isPresent()
                        ? last.get().source()
                        : sheetSource == null ? last.map(Figure::source).orElse("") : sheetSource);
        words.addClassNames("small", "secondary");
        return last.filter(Figure::illustrative).isPresent() ? Illustrative.mark(words) : words;
    }

    private static Component muted(String key) {
        var words = new Span(Messages.text(key));
        words.addClassName("muted");
        return words;
    }

    private Component nothingYet(Tenant tenant) {
        if (tenant.kind() != TenantKind.PARTNERSHIP) {
            return new EmptyState(
                    Messages.text("measures.list.empty"), Messages.text("measures.list.empty.force-area"));
        }
        if (!holds(MeasuresMenu.KEEPERS)) {
            return new EmptyState(Messages.text("measures.list.empty"), Messages.text("measures.list.empty.wait"));
        }
        var adopt = new Button(Messages.text("measures.list.adopt"), click -> {
            measures.adoptAll(tenant.id());
            removeAll();
            show(tenant, parameters());
        });
        adopt.addThemeName("primary");
        return new EmptyState(Messages.text("measures.list.empty"), Messages.text("measures.list.empty.adopt"), adopt);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("measures.page-title", Messages.text("measures.menu"), tenant().shortName());
    }
}
