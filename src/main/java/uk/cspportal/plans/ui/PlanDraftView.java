package uk.cspportal.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.plans.DraftHistoryService;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.PlanCommentService;
import uk.cspportal.plans.PlanDraft;
import uk.cspportal.plans.PlanDraftService;
import uk.cspportal.plans.PlanLifeService;
import uk.cspportal.plans.PlanPartService;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.plans.PlanSectionService;
import uk.cspportal.plans.PlanState;
import uk.cspportal.plans.PlanWarning;
import uk.cspportal.plans.PlanWording;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The edition in preparation: where it stands, who has signed, and its text. */
@Route(":tenant/plan/draft")
@PermitAll
class PlanDraftView extends TenantPage implements HasDynamicTitle {

    private static final Role[] COMMENTERS = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.ANALYST, Role.PERFORMANCE, Role.COMMISSIONER
    };

    private final transient PlanDraftService drafts;
    private final transient PlanLifeService life;
    private final transient PlanPartService parts;
    private final transient PlanSectionService sections;
    private final transient DraftHistoryService history;
    private final transient PlanCommentService comments;
    private final transient ForcePlanService forcePlans;
    private final transient MeasureService measures;
    private final transient Tenants tenants;
    private final transient Clock clock;

    PlanDraftView(
            Access access,
            PlanDraftService drafts,
            PlanLifeService life,
            PlanPartService parts,
            PlanSectionService sections,
            DraftHistoryService history,
            PlanCommentService comments,
            ForcePlanService forcePlans,
            MeasureService measures,
            Tenants tenants,
            Clock clock) {
        super(access, PlanView.ROLES);
        this.drafts = drafts;
        this.life = life;
        this.parts = parts;
        this.sections = sections;
        this.history = history;
        this.comments = comments;
        this.forcePlans = forcePlans;
        this.measures = measures;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    protected boolean admits(Tenant tenant) {
        return tenant.kind() == TenantKind.PARTNERSHIP && super.admits(tenant);
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        drafts.find(tenant.id()).ifPresentOrElse(draft -> show(tenant, draft), () -> showNone(tenant));
    }

    private void again() {
        removeAll();
        show(tenant(), parameters());
    }

    private void showNone(Tenant tenant) {
        add(new PageHeader(crumbs(tenant), Messages.text("plans.draft.heading")));
        if (!holds(Role.OFFICER)) {
            add(new EmptyState(
                    Messages.text("plans.draft.view.none", tenant.name()),
                    Messages.text("plans.draft.view.none.wait")));
            return;
        }
        var begin = new Button(Messages.text("plans.draft.begin"), click -> {
            begin(tenant);
            again();
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        add(new EmptyState(
                Messages.text("plans.draft.view.none", tenant.name()),
                Messages.text("plans.draft.view.none.begin"),
                begin,
                PlanLifeActs.importing(tenant)));
    }

    /** Where another window has begun one meanwhile, that one is shown. */
    private void begin(Tenant tenant) {
        if (drafts.find(tenant.id()).isEmpty()) {
            drafts.begin(tenant.id());
        }
    }

    private void show(Tenant tenant, PlanDraft draft) {
        var signatures = life.signatures(tenant.id());
        var lifeActs = new PlanLifeActs(tenant, draft, signatures, life, clock, this::holds, this::again, this::tell);
        add(new PageHeader(crumbs(tenant), draft.plan().title())
                .tag(tag(draft.state()))
                .purpose(Messages.text("plans.draft.purpose." + draft.state(), String.valueOf(draft.edition())))
                .actions(lifeActs.buttons()));
        if (draft.state() == PlanState.DRAFT
                && holds(Role.OFFICER)
                && !draft.problems().isEmpty()) {
            add(new Notice(
                    Notice.Kind.WARNING,
                    Messages.text("plans.life.not-ready"),
                    list(draft.problems().stream().map(Problem::remedy).toList())));
        }
        var steps = new Div(new Card(Messages.text("plans.life.heading"), new PlanLifeSteps(draft, signatures)));
        steps.addClassName("stack");
        add(steps);
        if (holds(Role.OFFICER)) {
            steps.add(new PlanWarningsCard(
                    PlanWording.warnings(draft.plan()),
                    PlanRoutes.draft(tenant.slug()),
                    draft.state() == PlanState.DRAFT ? PlanWarning::editorAnchor : PlanWarning::anchor));
        }
        var known = measures.list(tenant.id()).stream()
                .collect(Collectors.toMap(Measure::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var forcePlan = tenants.above(tenant.id(), TenantKind.FORCE_AREA)
                .flatMap(force -> forcePlans.findInForce(force.id(), LocalDate.now(clock)))
                .orElse(null);
        var said = comments.comments(tenant.id());
        var remarks = new PlanRemarks(said, ObjectiveExtra.NOTHING);
        if (draft.state() != PlanState.DRAFT || !said.isEmpty()) {
            steps.add(
                    new PlanCommentsCard(tenant, draft, comments, holds(COMMENTERS), holds(Role.OFFICER), this::again));
        }
        if (draft.state() == PlanState.DRAFT && holds(Role.OFFICER)) {
            var acts = new PartActs(tenant.id(), parts, this::again, this::tell);
            steps.add(new PlanEditor(draft, acts, remarks, forcePlan, List.copyOf(known.values())));
            steps.add(new PlanSections(tenant, draft, sections, this::again));
            steps.add(new DraftHistoryCard(tenant, history, true, this::again, this::tell));
        } else {
            steps.add(new LocalPlanText(
                    tenant,
                    draft.plan(),
                    forcePlan,
                    known,
                    Map.of(),
                    LocalDate.now(clock),
                    this::forcePlanPath,
                    remarks));
            steps.add(new DraftHistoryCard(tenant, history, false, this::again, this::tell));
        }
    }

    private void tell(String refusal, List<String> reasons) {
        addComponentAtIndex(1, new Notice(Notice.Kind.ERROR, refusal, list(reasons)));
    }

    static UnorderedList list(List<String> items) {
        var list = new UnorderedList();
        items.stream().distinct().forEach(item -> list.add(new ListItem(item)));
        return list;
    }

    private static StatusTag tag(PlanState state) {
        var kind = switch (state) {
            case DRAFT -> StatusTag.Kind.IN_PROGRESS;
            case SHARED -> StatusTag.Kind.SUBMITTED;
            case AGREED -> StatusTag.Kind.READY;
            case IN_FORCE, SUPERSEDED -> StatusTag.Kind.DONE;
        };
        return new StatusTag(kind, Messages.text("plans.state." + state));
    }

    private static List<Crumb> crumbs(Tenant tenant) {
        return List.of(
                Crumb.link(Messages.text("plans.view.home"), tenant.slug()),
                Crumb.link(Messages.text("plans.menu.local"), PlanRoutes.plan(tenant.slug())),
                Crumb.here(Messages.text("plans.draft.heading")));
    }

    private String forcePlanPath(ForcePlan plan) {
        return PlanRoutes.plan(tenants.get(plan.tenant()).slug());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("plans.view.title", Messages.text("plans.draft.heading"), tenant().shortName());
    }
}
