package uk.cspportal.returns.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.FigureService;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.Presence;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ReturnSharing;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.ReturnWatch;
import uk.cspportal.returns.ReturnWorkflow;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The task list of a quarter's return: what is ready, what is to do, who holds it, what comes next. */
@Route(ReturnRoutes.RETURN)
@PermitAll
class ReturnView extends TenantPage implements HasDynamicTitle {

    private final transient Access access;
    private final transient ReturnService returns;
    private final transient ReturnWatch watch;
    private final transient ReturnWorkflow workflow;
    private final transient ReturnSharing sharing;
    private final transient ThreadService threads;
    private final transient FigureService figures;
    private final transient Tenants tenants;
    private final transient Clock clock;
    private @Nullable GuidelineTable guidelines;
    private transient @Nullable WholeReturn shown;

    ReturnView(
            Access access,
            ReturnService returns,
            ReturnWatch watch,
            ReturnWorkflow workflow,
            ReturnSharing sharing,
            ThreadService threads,
            FigureService figures,
            Tenants tenants,
            Clock clock) {
        super(access, ReturnPages.READERS);
        this.access = access;
        this.returns = returns;
        this.watch = watch;
        this.workflow = workflow;
        this.sharing = sharing;
        this.threads = threads;
        this.figures = figures;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var quarter = ReturnPages.quarter(parameters);
        var whole = returns.get(tenant.id(), quarter);
        shown = whole;
        var next = next(whole);
        var header = new ReturnHeader(tenant, whole, next, access.rolesIn(tenant.id()), () -> askToSubmit(whole));
        add(header.header());
        ReturnPages.formerName(tenants, tenant, quarter).ifPresent(this::add);
        add(ReturnSummary.of(whole, LocalDate.now(clock)));
        guidelines = whole.lines().isEmpty() ? null : table(whole, next);
        var side = new ReturnSide(whole, LocalDate.now(clock), this::path);
        if (whole.overview().state() == ReturnState.OPEN && holds(ReturnPages.WITHIN)) {
            side.add(sharing(whole));
        }
        if (holds(ReviewVersions.READERS)) {
            side.add(new TextLink(
                    Messages.text("returns.timeline.open"), ReturnRoutes.timeline(tenant.slug(), quarter)));
            Questions.of(tenant, quarter, LocalDate.now(clock), threads, returns)
                    .open()
                    .ifPresent(side::add);
        }
        var main = new Div(guidelines == null ? closed() : guidelines);
        main.addClassName("stack");
        if (whole.overview().sharing() != null && holds(ReturnPages.OFFICE)) {
            main.addComponentAsFirst(SharingCard.notice(whole.overview()));
        }
        var layout = new Div(main, side);
        layout.addClassName("with-side");
        add(new Together(watch, tenant.id(), quarter, "", news -> follow(), this::showOthers), layout);
    }

    private Card sharing(WholeReturn whole) {
        var force = tenants.above(tenant().id(), TenantKind.FORCE_AREA).map(Tenant::name);
        return new SharingCard(
                        whole.overview(),
                        force.orElse(""),
                        holds(Role.OFFICER, Role.APPROVER) ? sharing : null,
                        this::refresh)
                .card();
    }

    private void showOthers(List<Presence> others) {
        if (guidelines != null) {
            guidelines.show(others);
        }
    }

    /** What is in sight already is left alone: a button shown anew while somebody clicks it would lose the click. */
    private void follow() {
        if (!returns.get(tenant().id(), quarter()).equals(shown)) {
            refresh();
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

    private void askToSubmit(WholeReturn whole) {
        var fresh = returns.get(tenant().id(), whole.overview().quarter());
        SubmitDialog.of(fresh, this::path, () -> {
            workflow.submit(tenant().id(), fresh.overview().quarter());
            refresh();
        });
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
