package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.GoalService;
import uk.cspportal.measures.MarkService;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.ProjectionService;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.YearEnd;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.CopyButton;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.shared.ui.Verdict;
import uk.cspportal.tenancy.Tenant;

/**
 * One measure: what it says in a sentence, its chart, what the year may come to, each figure against a year before, and
 * what it counts.
 */
@Route(":tenant/measures/:key")
@PermitAll
class MeasureView extends TenantPage implements HasDynamicTitle {

    private final transient AnalysisChoices choices;
    private final transient FigureService figures;
    private final transient ProjectionService projections;
    private final transient GoalService goals;
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
            AnalysisChoices choices,
            FigureService figures,
            ProjectionService projections,
            GoalService goals,
            MarkService marks,
            MarksEditor editor,
            FigureEditor figureEditor,
            RateCards rates,
            BreakdownCards breakdowns,
            Clock clock) {
        super(access, MeasuresMenu.READERS);
        this.choices = choices;
        this.figures = figures;
        this.projections = projections;
        this.goals = goals;
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
        add(choices.filters(tenant, series, choice));
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
        var standing = goals.goals(tenant.id(), key, KnownOn.end(knownOn));
        var yearEnd = projections.yearEnd(tenant.id(), key, KnownOn.end(knownOn));
        if (Sentences.charted(series).isPresent()) {
            parts.add(MeasureCards.chart(
                    series,
                    tenant,
                    standing,
                    held,
                    choice,
                    yearEnd.map(YearEnd::remaining).orElse(0)));
        }
        // What was known on a day is looked at, not changed.
        boolean keeps = knownOn == null && holds(MeasuresMenu.KEEPERS);
        parts.add(rates.of(tenant, key, KnownOn.end(knownOn), keeps ? this::refresh : null));
        parts.add(
                MeasureCards.facts(series, standing, yearEnd, editor.card(tenant, series, held, keeps, this::refresh)));
        parts.add(MeasureCards.below(series, figures.history(tenant.id(), key)));
        parts.add(breakdowns.of(
                tenant, series.measure(), KnownOn.end(knownOn), keeps && !series.isComputed(), this::refresh));
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

    private void refresh() {
        removeAll();
        show(tenant(), parameters());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("measures.page-title", heading, tenant().shortName());
    }
}
