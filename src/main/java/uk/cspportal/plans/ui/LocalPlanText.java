package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Measure;
import uk.cspportal.plans.Acronym;
import uk.cspportal.plans.ForceLink;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.LocalPlan;
import uk.cspportal.plans.LocalPriority;
import uk.cspportal.plans.MilestoneSteps;
import uk.cspportal.plans.PlanEvidence;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Fact;
import uk.cspportal.shared.ui.SummaryStrip;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** A local plan to read: priorities, guidelines of success, contributions, the partnership, the glossary. */
class LocalPlanText extends PlanText {

    private final transient LocalPlan plan;
    private final transient @Nullable ForcePlan forcePlan;
    private final transient Function<ForcePlan, String> forcePlanPath;

    LocalPlanText(
            Tenant tenant,
            LocalPlan plan,
            @Nullable ForcePlan forcePlan,
            Map<String, Measure> measures,
            Map<String, MilestoneSteps> steps,
            LocalDate today,
            Function<ForcePlan, String> forcePlanPath,
            ObjectiveExtra extra) {
        super(path(tenant, plan));
        this.plan = plan;
        this.forcePlan = forcePlan;
        this.forcePlanPath = forcePlanPath;
        addComponentAsFirst(facts());
        var annex = new PlanAnnexText(plan.annex(), tenant.shortName(), today, this::section);
        annex.beforePriorities();
        if (!plan.contributions().isEmpty()) {
            section("contributions", Messages.text("plans.view.contributions"), contributions())
                    .flush();
        }
        annex.assessments();
        for (var priority : plan.priorities()) {
            var number = String.valueOf(priority.number());
            section(
                    "priority-" + number,
                    Messages.text("plans.view.priority.short", number, priority.title()),
                    Messages.text("plans.view.priority", number, priority.title()),
                    new PriorityText(
                            priority,
                            forceLink(priority),
                            PlanEvidence.assessments(plan.annex(), priority.number()),
                            extra));
        }
        section(
                        "guidelines",
                        Messages.text("plans.view.guidelines"),
                        new GuidelinesTable(tenant, plan.guidelines(), measures, steps, extra))
                .aside(Messages.text("plans.view.guidelines.aside"))
                .flush();
        annex.afterGuidelines();
        if (!plan.glossary().isEmpty()) {
            section("glossary", Messages.text("plans.view.glossary"), glossary());
        }
    }

    private static String path(Tenant tenant, LocalPlan plan) {
        return switch (plan.state()) {
            case DRAFT, SHARED, AGREED -> PlanRoutes.draft(tenant.slug());
            case IN_FORCE -> PlanRoutes.plan(tenant.slug());
            case SUPERSEDED -> PlanRoutes.edition(tenant.slug(), plan.edition());
        };
    }

    private SummaryStrip facts() {
        long objectives =
                plan.priorities().stream().mapToLong(p -> p.objectives().size()).sum();
        long activities = plan.priorities().stream()
                .flatMap(p -> p.objectives().stream())
                .mapToLong(o -> o.activities().size())
                .sum();
        return new SummaryStrip(
                        Messages.text("plans.view.facts"),
                        new Fact(
                                Messages.text("plans.view.in-force"),
                                years(),
                                Messages.text("plans.view.edition", String.valueOf(plan.edition()))),
                        new Fact(
                                Messages.text("plans.view.priorities"),
                                Formats.count(plan.priorities().size()),
                                Messages.text(
                                        "plans.view.priorities.with",
                                        Formats.count(objectives),
                                        Formats.count(activities))),
                        new Fact(
                                Messages.text("plans.view.guidelines"),
                                Formats.count(plan.guidelines().size()),
                                Messages.text("plans.view.guidelines.aside")),
                        new Fact(Messages.text("plans.view.regard"), regard(), regardTo()))
                .firstWider();
    }

    private String years() {
        if (plan.validFrom() == null) {
            return Messages.text("plans.draft.years");
        }
        var from = Formats.date(plan.validFrom());
        return plan.validTo() == null
                ? Messages.text("plans.view.from", from)
                : Messages.text("plans.view.from-to", from, Formats.date(plan.validTo()));
    }

    private Component regard() {
        return forcePlan == null
                ? new Span(Messages.text("plans.view.regard.none"))
                : new TextLink(forcePlan.title(), forcePlanPath.apply(forcePlan));
    }

    private String regardTo() {
        var numbers = plan.priorities().stream()
                .map(LocalPriority::forceLink)
                .filter(Objects::nonNull)
                .map(ForceLink::number)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        return switch (numbers.size()) {
            case 0 -> Messages.text("plans.view.regard.unlinked");
            case 1 -> Messages.text("plans.view.regard.to-one", numbers.getFirst());
            default ->
                Messages.text(
                        "plans.view.regard.to-many",
                        String.join(", ", numbers.subList(0, numbers.size() - 1)),
                        numbers.getLast());
        };
    }

    private @Nullable Component forceLink(LocalPriority priority) {
        ForceLink link = priority.forceLink();
        if (link == null) {
            return null;
        }
        var words = new Span(Messages.text("plans.view.carries", String.valueOf(link.number()), link.title()));
        var result = new Span(words);
        if (forcePlan != null) {
            result.add(new Span(" "), new TextLink(forcePlan.title(), forcePlanPath.apply(forcePlan)));
        }
        return result;
    }

    private Component contributions() {
        var table = new DataTable(Messages.text("plans.view.contributions"))
                .stacked()
                .column(new DataTable.Column(
                        Messages.text("plans.view.contribution.partner"), DataTable.Align.START, "180px"))
                .column(Messages.text("plans.view.contribution.what"))
                .column(new DataTable.Column(
                        Messages.text("plans.view.contribution.kind"), DataTable.Align.START, "140px"));
        table.addClassName("contributions");
        plan.contributions()
                .forEach(c -> table.row(
                        strong(sentence(c.partner())), new Paragraph(c.text()), new Span(sentence(c.kind()))));
        return table;
    }

    private Component glossary() {
        var list = new DescriptionList();
        list.addClassName("glossary");
        for (var acronym : plan.glossary()) {
            list.add(new Div(
                    new DescriptionList.Term(acronym.shortForm()), new DescriptionList.Description(inWords(acronym))));
        }
        return list;
    }

    private static String inWords(Acronym acronym) {
        return acronym.aliases().isEmpty()
                ? acronym.expansion()
                : Messages.text("plans.view.aliases", acronym.expansion(), String.join("; ", acronym.aliases()));
    }

    static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("strong");
        return span;
    }
}
