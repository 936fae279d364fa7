package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.returns.Nudge;
import uk.cspportal.returns.ReturnOverview;
import uk.cspportal.returns.ReturnOverviews;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.FilterTabs;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.StepProgress;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** Who is where: the returns of all partnerships of a force area in a quarter, for its policing body's office. */
final class ForceReturns extends Div {

    /** As many quarters as a year has, to choose from. */
    private static final int QUARTERS = 4;

    private final transient Tenant force;
    private final transient ReturnOverviews overviews;
    private final transient ThreadService threads;
    private final transient Tenants tenants;
    private final transient LocalDate today;
    private final transient @Nullable ForceActs acts;
    private final Card card = new Card();

    /** @param acts null for readers who only look */
    ForceReturns(
            Tenant force,
            ReturnOverviews overviews,
            ThreadService threads,
            Tenants tenants,
            LocalDate today,
            @Nullable ForceActs acts) {
        this.force = force;
        this.overviews = overviews;
        this.threads = threads;
        this.tenants = tenants;
        this.today = today;
        this.acts = acts;
        addClassName("stack");
        var quarters = overviews.quarters(force.id()).stream().limit(QUARTERS).toList();
        if (quarters.isEmpty()) {
            add(new Card(
                    new EmptyState(Messages.text("returns.force.empty"), Messages.text("returns.force.empty.remedy"))));
            return;
        }
        add(
                new FilterTabs(
                        Messages.text("returns.force.quarter"),
                        quarters.stream().map(Quarter::label).toList(),
                        chosen -> fill(quarters.get(chosen))),
                card.flush());
        fill(quarters.getFirst());
    }

    private void fill(Quarter quarter) {
        var byTenant = overviews.below(force.id(), quarter).stream()
                .collect(Collectors.toMap(ReturnOverview::tenant, Function.identity()));
        var questions = threads.openBelow(force.id(), quarter);
        var table = new DataTable(Messages.text("returns.force.caption", quarter.label()))
                .rowHeaders()
                .stacked()
                .column(Messages.text("returns.force.partnership"))
                .column(Messages.text("returns.view.column.state"))
                .column(Messages.text("returns.view.progress"))
                .column(Messages.text("returns.force.step"))
                .column(Messages.text("returns.view.column.due"));
        if (acts != null) {
            table.column(Messages.text("returns.nudge.act"));
        }
        Map<TenantId, Nudge> nudged = acts == null ? Map.of() : acts.last(quarter);
        for (var partnership : tenants.childrenOn(force.id(), quarter)) {
            var one = byTenant.get(partnership.id());
            row(
                    table,
                    partnership,
                    quarter,
                    one,
                    questions.getOrDefault(partnership.id(), 0),
                    acts == null || one == null ? new Span() : acts.of(partnership, one, nudged, () -> fill(quarter)));
        }
        card.replace(table);
    }

    private void row(
            DataTable table,
            Tenant partnership,
            Quarter quarter,
            @Nullable ReturnOverview one,
            int questions,
            Component act) {
        if (one == null) {
            row(
                    table,
                    new Span(partnership.shortName()),
                    new StatusTag(StatusTag.Kind.NOT_STARTED, Messages.text("returns.force.none")),
                    new Span(),
                    new Span(),
                    new Span(),
                    act);
            return;
        }
        var progress = new Div(
                new Span(StepProgress.text(one.ready(), one.total())),
                new StepProgress(one.ready(), one.total()).small());
        progress.addClassName("progress-cell");
        var step = lines(Stages.title(one.state()), Stages.heldBy(one.state()));
        if (one.sharing() != null) {
            step.add(new Div(
                    new TextLink(Messages.text("returns.share.list"), ReturnRoutes.of(partnership.slug(), quarter))));
        }
        if (questions > 0) {
            step.add(
                    new Div(new TextLink(Questions.open(questions), ReturnRoutes.review(partnership.slug(), quarter))));
        }
        row(
                table,
                one.readFromAbove()
                        ? new TextLink(partnership.shortName(), ReturnRoutes.of(partnership.slug(), quarter)).quiet()
                        : new Span(partnership.shortName()),
                Tags.of(one.state()),
                progress,
                step,
                due(one),
                act);
    }

    /** The last cell is what one can do, where there is that column. */
    private void row(DataTable table, Component... cells) {
        table.row(acts == null ? Arrays.copyOf(cells, cells.length - 1) : cells);
    }

    private Component due(ReturnOverview one) {
        var due = Stages.due(one);
        if (due == null) {
            return new Span(Messages.text(
                    "returns.view.published-by", Formats.date(one.dates().publishBy())));
        }
        return due.isBefore(today)
                ? new Div(
                        new Span(Formats.deadline(due)),
                        new Div(new StatusTag(StatusTag.Kind.OVERDUE, Stages.left(due, today))))
                : lines(Formats.deadline(due), Stages.left(due, today));
    }

    private static Div lines(String above, String below) {
        var second = new Span(below);
        second.addClassName("below");
        return new Div(new Span(above), second);
    }
}
