package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cspportal.measures.Measure;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Fact;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.SummaryStrip;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** A force plan to read: its priorities, their areas of focus and what is measured about them. */
class ForcePlanText extends PlanText {

    ForcePlanText(Tenant tenant, ForcePlan plan, Map<String, Measure> measures) {
        super(PlanRoutes.plan(tenant.slug()));
        addComponentAsFirst(facts(plan));
        for (var priority : plan.priorities()) {
            var number = String.valueOf(priority.number());
            section(
                    "priority-" + number,
                    Messages.text("plans.view.priority.short", number, priority.title()),
                    Messages.text("plans.view.priority", number, priority.title()),
                    content(priority, measures).toArray(Component[]::new));
        }
        nationals(plan);
    }

    /** The way to the plans before and after, and to writing. */
    static Component editions(Tenant tenant) {
        return new TextLink(Messages.text("plans.force.editions"), PlanRoutes.forcePlans(tenant.slug())).asButton();
    }

    private void nationals(ForcePlan plan) {
        if (plan.nationals().isEmpty()) {
            return;
        }
        var table = new DataTable(Messages.text("plans.force.nationals"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("plans.force.national"))
                .column(Messages.text("plans.force.national.areas"));
        for (var national : plan.nationals()) {
            var areas = new Div();
            national.areas().forEach(a -> areas.add(new Div(Illustrative.markIf(a.proposed(), a.wording()))));
            table.row(
                    new Span(national.title()),
                    national.reason() == null
                            ? areas
                            : new Span(Messages.text("plans.force.national.none", national.reason())));
        }
        section("national-measures", Messages.text("plans.force.nationals"), table);
    }

    private static SummaryStrip facts(ForcePlan plan) {
        var from = Formats.date(plan.validFrom());
        return new SummaryStrip(
                Messages.text("plans.view.facts"),
                new Fact(
                        Messages.text("plans.force.view.years"),
                        plan.validTo() == null
                                ? Messages.text("plans.view.from", from)
                                : Messages.text("plans.view.from-to", from, Formats.date(plan.validTo())),
                        plan.period() == null ? "" : Messages.text("plans.force.view.printed", plan.period())),
                new Fact(
                        Messages.text("plans.view.priorities"),
                        Formats.count(plan.priorities().size()),
                        Messages.text(
                                "plans.force.view.measured",
                                Formats.count(plan.priorities().stream()
                                        .filter(p -> !p.measureKeys().isEmpty())
                                        .count()))));
    }

    private static List<Component> content(ForcePriority priority, Map<String, Measure> measures) {
        var content = new ArrayList<Component>();
        content.addAll(bullets(Messages.text("plans.force.view.areas"), priority.areasOfFocus()));
        var titles = priority.measureKeys().stream()
                .map(key ->
                        measures.containsKey(key) ? measures.get(key).sheet().title() : sentence(key.replace('-', ' ')))
                .toList();
        content.addAll(bullets(Messages.text("plans.force.view.measures"), titles));
        if (titles.isEmpty()) {
            var none = new Paragraph(Messages.text("plans.force.view.no-measures"));
            none.addClassName("secondary");
            content.add(none);
        }
        return content;
    }
}
