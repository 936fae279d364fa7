package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import uk.cspportal.returns.ReturnWorkflow;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.ConflictException;
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
    private final Div problems = new Div();
    private final Div summary = new Div();
    private ReviewMode mode = ReviewMode.READ;

    ReturnReviewView(
            Access access,
            ReturnService returns,
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
        var barrier = mode == ReviewMode.SIGN
                ? workflow.signatureBarrier(tenant.id(), quarter).orElse(null)
                : null;
        problems.removeAll();
        add(ReviewHeader.of(tenant, whole, mode, acts(whole, barrier == null)), problems);
        ReturnPages.formerName(tenants, tenant, quarter).ifPresent(this::add);
        if (barrier != null) {
            add(ReviewActs.barred(barrier));
        }
        summary.removeAll();
        summary.add(ReviewSummary.of(whole, police, LocalDate.now(clock)));
        add(summary);
        if (whole.lines().isEmpty()) {
            add(new EmptyState(Messages.text("returns.review.empty"), Messages.text("returns.review.empty.remedy")));
            return;
        }
        add(guidelines(tenant, whole, police));
    }

    private Div guidelines(Tenant tenant, WholeReturn whole, QuarterCommentary police) {
        var quarter = whole.overview().quarter();
        var series = ReviewSeries.of(figures, whole);
        var main = new Div();
        main.addClassName("stack");
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
                readsWhole ? Questions.of(tenant, quarter, LocalDate.now(clock), threads) : null,
                () -> summarise(quarter));
        for (var line : whole.lines()) {
            main.add(new GuidelineReview(
                    line,
                    series,
                    quarter,
                    voice.of(line, series),
                    judged == null ? null : judged.of(line, kept.settled(line)),
                    kept.standing(line),
                    maySendBack ? ReviewActs.sendBack(whole, line, this::query) : null));
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

    /** Counts what the police wrote again, without touching what is being typed. */
    private void summarise(Quarter quarter) {
        var tenant = tenant().id();
        summary.removeAll();
        summary.add(
                ReviewSummary.of(returns.get(tenant, quarter), commentary.of(tenant, quarter), LocalDate.now(clock)));
    }

    private List<Component> acts(WholeReturn whole, boolean may) {
        var acts = new ArrayList<Component>();
        if (ReviewMode.mayReopen(whole.overview().state(), access.rolesIn(tenant().id()))) {
            acts.add(new Button(Messages.text("returns.reopen.open"), click -> reopen(whole)));
        }
        if (may && mode != ReviewMode.READ) {
            acts.add(ReviewActs.main(mode, () -> ask(whole)));
        }
        return acts;
    }

    private void ask(WholeReturn whole) {
        var tenant = tenant().id();
        var quarter = whole.overview().quarter();
        switch (mode) {
            case COMMENT -> {
                var drafts = commentary.drafts(tenant, quarter).values();
                if (drafts.isEmpty()) {
                    var written = commentary.of(tenant, quarter).written();
                    ReviewActs.confirm(
                            mode, whole, written, () -> act(() -> workflow.commentComplete(tenant, quarter)));
                } else {
                    ReviewActs.tellOfDrafts(whole, drafts);
                }
            }
            case SIGN -> ReviewActs.confirm(mode, whole, 0, () -> act(() -> workflow.approve(tenant, quarter)));
            case PUBLISH -> ReviewActs.confirm(mode, whole, 0, () -> act(() -> workflow.publish(tenant, quarter)));
            case READ -> {}
        }
    }

    private void reopen(WholeReturn whole) {
        new ReopenDialog(whole.lines(), (keys, reason, words) -> {
                    workflow.reopen(tenant().id(), whole.overview().quarter(), keys, reason, words);
                    again();
                })
                .open();
    }

    private void query(Set<String> keys, String question) {
        workflow.query(tenant().id(), ReturnPages.quarter(parameters()), keys, question);
        again();
    }

    private void act(Runnable work) {
        try {
            work.run();
            again();
        } catch (ConflictException e) {
            problems.removeAll();
            problems.add(ReviewActs.refused(e));
        }
    }

    private void again() {
        removeAll();
        show(tenant(), parameters());
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
