package uk.cspportal.returns.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.FigureService;
import uk.cspportal.returns.LineProgress;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.Presence;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.ReturnWatch;
import uk.cspportal.returns.ReturnWorkflow;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Fact;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StepProgress;
import uk.cspportal.shared.ui.SummaryStrip;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** The task list of a quarter's return: what is ready, what is to do, who holds it, what comes next. */
@Route(ReturnRoutes.RETURN)
@PermitAll
class ReturnView extends TenantPage implements HasDynamicTitle {

    private final transient ReturnService returns;
    private final transient ReturnWatch watch;
    private final transient ReturnWorkflow workflow;
    private final transient ThreadService threads;
    private final transient FigureService figures;
    private final transient Tenants tenants;
    private final transient Clock clock;
    private @Nullable GuidelineTable guidelines;

    ReturnView(
            Access access,
            ReturnService returns,
            ReturnWatch watch,
            ReturnWorkflow workflow,
            ThreadService threads,
            FigureService figures,
            Tenants tenants,
            Clock clock) {
        super(access, ReturnPages.READERS);
        this.returns = returns;
        this.watch = watch;
        this.workflow = workflow;
        this.threads = threads;
        this.figures = figures;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var quarter = ReturnPages.quarter(parameters);
        var whole = returns.get(tenant.id(), quarter);
        var next = next(whole);
        add(header(tenant, whole, next));
        ReturnPages.formerName(tenants, tenant, quarter).ifPresent(this::add);
        add(summary(whole));
        guidelines = whole.lines().isEmpty() ? null : table(whole, next);
        var side = new ReturnSide(whole, LocalDate.now(clock), this::path);
        if (holds(ReviewVersions.READERS)) {
            side.add(new TextLink(
                    Messages.text("returns.timeline.open"), ReturnRoutes.timeline(tenant.slug(), quarter)));
            Questions.of(tenant, quarter, LocalDate.now(clock), threads)
                    .open(whole.lines())
                    .ifPresent(side::add);
        }
        var layout = new Div(guidelines == null ? closed() : guidelines, side);
        layout.addClassName("with-side");
        add(new Together(watch, tenant.id(), quarter, "", news -> refresh(), this::showOthers), layout);
    }

    private void showOthers(List<Presence> others) {
        if (guidelines != null) {
            guidelines.show(others);
        }
    }

    /** As it is now, looked at as before, with the link in focus that was. */
    private void refresh() {
        var before = guidelines;
        removeAll();
        show(tenant(), parameters());
        if (before != null && guidelines != null) {
            guidelines.goOnFrom(before);
        }
        getElement()
                .executeJs("this.leftAt && [...this.querySelectorAll('a')].find(a => a.href === this.leftAt)?.focus()");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("this.addEventListener('focusin', event => this.leftAt = event.target.href)");
    }

    /** What the lines say is the partnership's own until it submits them. */
    private static Card closed() {
        return new Card(
                new EmptyState(Messages.text("returns.view.closed"), Messages.text("returns.view.closed.remedy")));
    }

    private GuidelineTable table(WholeReturn whole, Optional<ReturnLine> next) {
        var keys = whole.lines().stream()
                .flatMap(line -> line.values().stream())
                .map(value -> value.measure().key())
                .distinct()
                .toList();
        return new GuidelineTable(
                whole.lines(),
                quarter(),
                keys.isEmpty() ? Map.of() : figures.seriesOf(tenant().id(), keys),
                next.map(line -> line.guideline().key()).orElse(""),
                this::path);
    }

    /** The first guideline the caller can go on with, begun ones before untouched ones. */
    private static Optional<ReturnLine> next(WholeReturn whole) {
        var open = whole.lines().stream()
                .filter(line -> line.editable() && line.state() != LineState.READY)
                .toList();
        return open.stream()
                .filter(ReturnLine::heldByCaller)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private PageHeader header(Tenant tenant, WholeReturn whole, Optional<ReturnLine> next) {
        var quarter = whole.overview().quarter();
        var header = new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("returns.view.home"), tenant.slug()),
                                Crumb.link(Messages.text("returns.view.list"), ReturnRoutes.list(tenant.slug())),
                                Crumb.here(quarter.label())),
                        Messages.text("returns.view.title", quarter.label()))
                .purpose(purpose(whole));
        return header.actions(actions(tenant, whole, next).toArray(Component[]::new));
    }

    private static String purpose(WholeReturn whole) {
        int seen = whole.lines().isEmpty()
                ? whole.overview().total()
                : whole.lines().size();
        var months = Formats.longMonths(whole.overview().quarter());
        return seen == 1
                ? Messages.text("returns.view.purpose.one", months)
                : Messages.text("returns.view.purpose", FigureWords.atStart(seen), months);
    }

    private List<Component> actions(Tenant tenant, WholeReturn whole, Optional<ReturnLine> next) {
        var quarter = whole.overview().quarter();
        var state = whole.overview().state();
        var acts = new ArrayList<Component>();
        var review = ReturnRoutes.review(tenant.slug(), quarter);
        if (state == ReturnState.FOR_SIGN_OFF && holds(Role.APPROVER)) {
            acts.add(new TextLink(Messages.text("returns.view.go-sign-off"), review).asPrimaryButton());
        } else if (state == ReturnState.WITH_POLICE && holds(Role.POLICE_LEAD)) {
            acts.add(new TextLink(Messages.text("returns.view.go-comment"), review).asPrimaryButton());
        } else if (!whole.lines().isEmpty() && holds(ReturnPages.ANALYSTS)) {
            acts.add(new TextLink(Messages.text("returns.view.preview"), review).asButton());
        }
        if (!whole.lines().isEmpty() && holds(ReturnPages.ANALYSTS)) {
            acts.addFirst(new TextLink(
                            Messages.text("returns.workbook.view.open"), ReturnRoutes.workbook(tenant.slug(), quarter))
                    .asButton());
        }
        next.ifPresent(line -> acts.add(new TextLink(
                        Messages.text(
                                "returns.view.continue",
                                String.valueOf(line.guideline().number())),
                        path(line))
                .asPrimaryButton()));
        if (state == ReturnState.OPEN && holds(Role.OFFICER)) {
            var submit = new Button(Messages.text("returns.view.submit"), click -> askToSubmit(whole));
            submit.setId("submit-return");
            if (next.isEmpty()) {
                submit.addThemeName("primary");
            }
            acts.add(next.isEmpty() ? acts.size() : acts.size() - 1, submit);
        }
        return acts;
    }

    private void askToSubmit(WholeReturn whole) {
        var fresh = returns.get(tenant().id(), whole.overview().quarter());
        SubmitDialog.of(fresh, this::path, () -> {
            workflow.submit(tenant().id(), fresh.overview().quarter());
            refresh();
        });
    }

    private SummaryStrip summary(WholeReturn whole) {
        var overview = whole.overview();
        var today = LocalDate.now(clock);
        var progress = new Div(new StepProgress(overview.ready(), overview.total()));
        if (!whole.lines().isEmpty() && overview.state() == ReturnState.OPEN) {
            var answers = LineProgress.sum(
                    whole.lines().stream().map(ReturnLine::progress).toList());
            progress.add(new Span(Messages.text(
                    "returns.view.answers.all",
                    String.valueOf(answers.done()),
                    String.valueOf(answers.asked()),
                    String.valueOf(answers.percent()))));
        }
        var due = Stages.due(overview);
        return new SummaryStrip(
                        Messages.text("returns.view.summary"),
                        new Fact(
                                Messages.text("returns.view.progress"),
                                new Span(StepProgress.text(overview.ready(), overview.total())),
                                progress),
                        due == null
                                ? new Fact(
                                        Messages.text("returns.view.published"),
                                        Formats.deadline(overview.dates().publishBy()),
                                        "")
                                : new Fact(
                                        Messages.text("returns.view.due"),
                                        Formats.deadline(due),
                                        Stages.left(due, today)),
                        new Fact(
                                Messages.text("returns.view.period"),
                                Formats.months(overview.quarter()),
                                overview.quarter().label()),
                        new Fact(
                                Messages.text("returns.view.stage"),
                                Stages.title(overview.state()),
                                Stages.heldBy(overview.state())))
                .firstWider();
    }

    private String path(ReturnLine line) {
        return ReturnRoutes.line(tenant().slug(), quarter(), line.guideline().key());
    }

    private Quarter quarter() {
        return ReturnPages.quarter(parameters());
    }

    @Override
    public String getPageTitle() {
        return Messages.text(
                "returns.view.page-title",
                quarter().label(),
                tenants.asOf(tenant().id(), quarter()).shortName());
    }
}
