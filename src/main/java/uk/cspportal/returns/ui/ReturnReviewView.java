package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import uk.cspportal.commentary.CommentaryDraft;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.QuarterCommentary;
import uk.cspportal.commentary.Readership;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.commentary.Visibility;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.FigureService;
import uk.cspportal.returns.JudgementService;
import uk.cspportal.returns.ReturnPriorities;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ReturnVersionService;
import uk.cspportal.returns.ReturnWatch;
import uk.cspportal.returns.ReturnWorkflow;
import uk.cspportal.returns.StaleReturnException;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/**
 * The whole return on one page: for the police area lead to comment on, for the chair to sign off or
 * send back, for the policing body to publish, and for everyone else to read.
 */
@Route(ReturnRoutes.REVIEW)
@PermitAll
class ReturnReviewView extends TenantPage implements HasDynamicTitle {

    private final transient Access access;
    private final transient ReturnService returns;
    private final transient ReturnWatch watch;
    private final transient ReturnWorkflow workflow;
    private final transient ReturnVersionService versions;
    private final transient JudgementService judgements;
    private final transient ReturnPriorities priorities;
    private final transient CommentaryService commentary;
    private final transient Readership readership;
    private final transient ThreadService threads;
    private final transient FigureService figures;
    private final transient Tenants tenants;
    private final transient Clock clock;
    private final Div summary = new Div();
    private ReviewMode mode = ReviewMode.READ;

    ReturnReviewView(
            Access access,
            ReturnService returns,
            ReturnWatch watch,
            ReturnWorkflow workflow,
            ReturnVersionService versions,
            JudgementService judgements,
            ReturnPriorities priorities,
            CommentaryService commentary,
            Readership readership,
            ThreadService threads,
            FigureService figures,
            Tenants tenants,
            Clock clock) {
        super(
                access,
                Role.OFFICER,
                Role.APPROVER,
                Role.POLICE_LEAD,
                Role.ANALYST,
                Role.VIEWER,
                Role.PERFORMANCE,
                Role.COMMISSIONER);
        this.access = access;
        this.returns = returns;
        this.watch = watch;
        this.workflow = workflow;
        this.versions = versions;
        this.judgements = judgements;
        this.priorities = priorities;
        this.commentary = commentary;
        this.readership = readership;
        this.threads = threads;
        this.figures = figures;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var quarter = ReturnPages.quarter(parameters);
        var whole = returns.get(tenant.id(), quarter);
        var police = commentary.of(tenant.id(), quarter);
        var roles = access.rolesIn(tenant.id());
        mode = ReviewMode.of(whole.overview().state(), roles);
        var steps = new ReviewSteps(whole, mode, roles, workflow, commentary, this::again, this::againBecause);
        var barrier = mode == ReviewMode.SIGN
                ? workflow.signatureBarrier(tenant.id(), quarter).orElse(null)
                : null;
        add(ReviewHeader.of(tenant, whole, mode, steps.buttons(barrier == null)), steps.problems());
        ReturnPages.formerName(tenants, tenant, quarter).ifPresent(this::add);
        if (whole.overview().sharing() != null && holds(ReturnPages.OFFICE)) {
            add(whileShared(tenant, quarter));
        }
        if (barrier != null) {
            add(ReviewActs.barred(barrier));
        }
        summary.removeAll();
        summary.add(ReviewSummary.of(whole, police, LocalDate.now(clock)));
        add(summary);
        if (whole.lines().isEmpty()) {
            add(new EmptyState(Messages.text("returns.review.empty"), Messages.text("returns.review.empty.remedy")));
            if (holds(ReviewVersions.READERS)) {
                var asked = new Div();
                asked.addClassName("stack");
                Questions.of(tenant, quarter, LocalDate.now(clock), threads, returns)
                        .alone()
                        .forEach(asked::add);
                add(asked);
            }
            return;
        }
        add(guidelines(tenant, whole, police, steps));
    }

    private Div guidelines(Tenant tenant, WholeReturn whole, QuarterCommentary police, ReviewSteps steps) {
        var quarter = whole.overview().quarter();
        var series = ReviewSeries.of(figures, whole);
        var main = new Div();
        main.addClassName("stack");
        if (whole.overview().sharing() != null && holds(ReturnPages.OFFICE)) {
            main.add(SharingCard.notice(whole.overview()));
        }
        boolean readsWhole = holds(ReviewVersions.READERS);
        var kept = readsWhole ? ReviewVersions.of(tenant, whole, versions) : ReviewVersions.none(tenant, whole);
        var judged = readsWhole
                ? new ReviewJudgements(tenant, quarter, judgements, mode == ReviewMode.SIGN, this::again)
                : null;
        kept.changes().ifPresent(main::add);
        if (readsWhole) {
            ReviewSinceLast.of(whole, series, police, commentary, judgements, LocalDate.now(clock))
                    .ifPresent(main::add);
        }
        var warnings = ReviewWarnings.card(mode, whole, series, police);
        if (warnings != null) {
            main.add(warnings);
        }
        var drafts = mode == ReviewMode.COMMENT
                ? commentary.drafts(tenant.id(), quarter)
                : Map.<String, CommentaryDraft>of();
        boolean maySendBack = ReviewMode.maySendBack(whole.overview().state(), access.rolesIn(tenant.id()));
        var voice = new ReviewPolice(
                tenant.id(),
                quarter,
                LocalDate.now(clock),
                mode == ReviewMode.COMMENT,
                readership.of(tenant.id()).contains(Visibility.INTERNAL),
                police,
                drafts,
                commentary,
                readsWhole ? Questions.of(tenant, quarter, LocalDate.now(clock), threads, returns) : null,
                () -> summarise(quarter));
        for (var line : whole.lines()) {
            main.add(new GuidelineReview(
                    line,
                    series,
                    quarter,
                    voice.of(line, series),
                    judged == null ? null : judged.of(line, kept.settled(line)),
                    kept.standing(line),
                    maySendBack ? ReviewActs.sendBack(whole, line, steps::query) : null));
        }
        voice.of(priorities.of(tenant.id(), quarter)).forEach(main::add);
        voice.whole().ifPresent(main::add);
        if (judged != null) {
            Stream.ofNullable(judged.ofQuarter()).forEach(main::add);
        }
        kept.list().ifPresent(main::add);
        if (readsWhole) {
            main.add(new TextLink(
                    Messages.text("returns.timeline.open"), ReturnRoutes.timeline(tenant.slug(), quarter)));
        }
        return main;
    }

    /** The partnership can close it at any moment, also on a page that stands open. */
    private Together whileShared(Tenant tenant, Quarter quarter) {
        return new Together(
                watch,
                tenant.id(),
                quarter,
                "",
                news -> {
                    if (news.whole()) {
                        again();
                    }
                },
                others -> {});
    }

    /** Counts what the police wrote again, without touching what is being typed. */
    private void summarise(Quarter quarter) {
        var tenant = tenant().id();
        summary.removeAll();
        summary.add(
                ReviewSummary.of(returns.get(tenant, quarter), commentary.of(tenant, quarter), LocalDate.now(clock)));
    }

    private void again() {
        removeAll();
        show(tenant(), parameters());
    }

    private void againBecause(StaleReturnException stale) {
        again();
        addComponentAtIndex(1, ReviewActs.refused(stale));
    }

    @Override
    public String getPageTitle() {
        var quarter = ReturnPages.quarter(parameters());
        return Messages.text(
                "returns.review.page-title",
                Messages.text("returns.review.crumb." + mode.key()),
                quarter.label(),
                tenants.asOf(tenant().id(), quarter).shortName());
    }
}
