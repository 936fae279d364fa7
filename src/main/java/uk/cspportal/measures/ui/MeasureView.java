package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.Mark;
import uk.cspportal.measures.MarkService;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.ProjectionService;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.Unit;
import uk.cspportal.measures.YearEnd;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Chart;
import uk.cspportal.shared.ui.CopyButton;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.shared.ui.Verdict;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/**
 * One measure: what it says in a sentence, its chart, what the year may come to, each figure against a year before, and
 * what it counts.
 */
@Route(":tenant/measures/:key")
@PermitAll
class MeasureView extends TenantPage implements HasDynamicTitle {

    private static final int CHART_HEIGHT = 400;

    private final transient Access access;
    private final transient Tenants tenants;
    private final transient MeasureService measures;
    private final transient FigureService figures;
    private final transient ProjectionService projections;
    private final transient MarkService marks;
    private final transient MarksEditor editor;
    private final transient FigureEditor figureEditor;
    private final transient RateCards rates;
    private final transient BreakdownCards breakdowns;
    private final transient Clock clock;
    private QueryParameters address = QueryParameters.empty();
    private String heading = "";

    MeasureView(
            Access access,
            Tenants tenants,
            MeasureService measures,
            FigureService figures,
            ProjectionService projections,
            MarkService marks,
            MarksEditor editor,
            FigureEditor figureEditor,
            RateCards rates,
            BreakdownCards breakdowns,
            Clock clock) {
        super(access, MeasuresMenu.READERS);
        this.access = access;
        this.tenants = tenants;
        this.measures = measures;
        this.figures = figures;
        this.projections = projections;
        this.marks = marks;
        this.editor = editor;
        this.figureEditor = figureEditor;
        this.rates = rates;
        this.breakdowns = breakdowns;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        super.beforeEnter(event);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var key = parameters.get("key").orElse("");
        var choice = AnalysisChoice.read(address, LocalDate.now(clock));
        var knownOn = choice.knownOn();
        var series = series(tenant, key, knownOn);
        var sheet = series.measure().sheet();
        heading = sheet.shortTitle();
        add(new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("measures.home"), tenant.slug()),
                                Crumb.link(Messages.text("measures.menu"), MeasureRoutes.list(tenant.slug())),
                                Crumb.here(sheet.shortTitle())),
                        Messages.text("measures.view.heading", sheet.title(), tenant.name()))
                .purpose(Messages.text("measures.view.purpose"))
                .actions(acts(tenant, series, knownOn)));
        add(filters(tenant, series, choice));
        if (knownOn != null) {
            add(KnownOn.notice(knownOn));
        }
        if (series.figures().isEmpty()) {
            add(new EmptyState(
                    Messages.text("measures.view.empty"), Messages.text("measures.view.empty.remedy", sheet.title())));
        } else {
            add(new Verdict(
                            Marks.of(series),
                            Messages.text("measures.sentence.opening", Sentences.opening(series)),
                            Sentences.detail(series))
                    .action(new CopyButton(Messages.text("measures.copy"), Sentences.whole(series))));
        }
        var parts = new Div();
        parts.addClassName("stack");
        var held = marks.marks(tenant.id(), key, KnownOn.end(knownOn));
        var yearEnd = projections.yearEnd(tenant.id(), key, KnownOn.end(knownOn));
        if (Sentences.charted(series).isPresent()) {
            parts.add(chart(
                    series,
                    tenant,
                    held,
                    choice,
                    yearEnd.map(YearEnd::remaining).orElse(0)));
        }
        boolean keeps = knownOn == null && holds(MeasuresMenu.KEEPERS);
        parts.add(rates.of(tenant, key, KnownOn.end(knownOn), keeps ? this::refresh : null));
        parts.add(facts(series, yearEnd, marksCard(tenant, series, held, keeps)));
        parts.add(below(series, figures.history(tenant.id(), key)));
        parts.add(breakdowns.of(
                tenant,
                series.measure(),
                KnownOn.end(knownOn),
                knownOn == null && !series.isComputed() && holds(MeasuresMenu.KEEPERS),
                this::refresh));
        add(parts);
    }

    private Component[] acts(Tenant tenant, Series series, @Nullable LocalDate knownOn) {
        var key = series.measure().key();
        var acts = new ArrayList<Component>();
        acts.add(new TextLink(Messages.text("sheet.open"), MeasureRoutes.sheet(tenant.slug(), key)).asButton());
        acts.add(
                SeriesCsv.link(Messages.text("measures.file", tenant.slug(), key), () -> series(tenant, key, knownOn)));
        if (knownOn == null && !series.isComputed() && holds(MeasuresMenu.KEEPERS)) {
            acts.add(figureEditor.recording(tenant, series, this::refresh));
        }
        return acts.toArray(Component[]::new);
    }

    private Series series(Tenant tenant, String key, @Nullable LocalDate knownOn) {
        var end = KnownOn.end(knownOn);
        return end == null ? figures.series(tenant.id(), key) : figures.seriesAsKnownAt(tenant.id(), key, end);
    }

    private Component filters(Tenant tenant, Series series, AnalysisChoice choice) {
        var key = series.measure().key();
        return new AnalysisFilters()
                .measures(measures.list(tenant.id()), key, other -> go(tenant, other, choice.from(null)))
                .partnerships(besides(tenant, key), tenant, other -> go(other, key, choice))
                .shown(choice, series, LocalDate.now(clock), chosen -> go(tenant, key, chosen));
    }

    /** The partnerships of the force area whose same measure the reader may open, for those who work for all of them. */
    private List<Tenant> besides(Tenant tenant, String key) {
        var above = tenant.parent();
        return above == null
                ? List.of()
                : tenants.childrenOf(above).stream()
                        .filter(t -> access.holds(t.id(), MeasuresMenu.READERS))
                        .filter(t -> t.id().equals(tenant.id())
                                || measures.list(t.id()).stream()
                                        .anyMatch(m -> m.key().equals(key)))
                        .toList();
    }

    private static void go(Tenant tenant, String key, AnalysisChoice choice) {
        UI.getCurrent().navigate(MeasureRoutes.measure(tenant.slug(), key), choice.address());
    }

    /** What was known on a day is looked at, not changed. */
    private Card marksCard(Tenant tenant, Series series, List<Mark> held, boolean keeps) {
        var card = MarksCard.of(
                held,
                mark -> keeps
                        ? List.of(editor.withdrawing(
                                tenant, series.measure().sheet().key(), mark, this::refresh))
                        : List.of());
        if (keeps && !series.periods().isEmpty()) {
            var acts = new Div(
                    editor.noting(tenant, series, this::refresh), editor.rebasing(tenant, series, this::refresh));
            acts.addClassName("card-acts");
            card.add(acts);
        }
        return card;
    }

    private void refresh() {
        removeAll();
        show(tenant(), parameters());
    }

    private static Component chart(Series series, Tenant tenant, List<Mark> held, AnalysisChoice choice, int ahead) {
        var spec = MeasureCharts.analysed(series, tenant.name(), held, choice, ahead);
        return new Card(new Chart(spec).withoutSentence().height(CHART_HEIGHT));
    }

    private static Component facts(Series series, Optional<YearEnd> yearEnd, Card marks) {
        var row = new Div(about(series));
        yearEnd.ifPresent(year -> row.add(ProjectionCard.of(series, year)));
        row.add(marks);
        row.addClassName("card-row");
        return row;
    }

    private static Component below(Series series, List<Figure> history) {
        var revisions = new Card(
                Messages.text("measures.revisions"),
                Revisions.of(series.measure().sheet(), history));
        if (series.figures().isEmpty()) {
            return revisions;
        }
        var columns = new Div(earlier(series), revisions);
        columns.addClassName("two-columns");
        return columns;
    }

    private static Component earlier(Series series) {
        var frequency = series.measure().sheet().frequency();
        var card = new Card(Messages.text("measures.earlier", frequency), EarlierTable.of(series)).flush();
        if (series.measure().sheet().unit() == Unit.COUNT) {
            card.add(SmallNumbers.note());
        }
        return card;
    }

    private static Component about(Series series) {
        var card = new Card(Messages.text("measures.about"));
        var definition = series.measure().sheet().definition();
        if (definition != null) {
            var words = new Paragraph(definition);
            words.addClassNames("small", "definition");
            card.add(words);
        }
        card.add(MeasureFacts.of(series));
        return card;
    }

    @Override
    public String getPageTitle() {
        return Messages.text("measures.page-title", heading, tenant().shortName());
    }
}
