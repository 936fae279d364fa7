package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Measure;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.GuidelineKind;
import uk.cspportal.plans.MilestoneSteps;
import uk.cspportal.plans.ObjectiveLink;
import uk.cspportal.plans.PlanAnchor;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** The guidelines of success in their exact wording, with the measures that answer them. */
class GuidelinesTable extends Div {

    GuidelinesTable(
            Tenant tenant,
            List<Guideline> guidelines,
            Map<String, Measure> measures,
            Map<String, MilestoneSteps> steps,
            ObjectiveExtra extra) {
        var table = new DataTable(Messages.text("plans.view.guidelines"))
                .stacked()
                .column(new DataTable.Column(
                        Messages.text("plans.view.guideline.number"), DataTable.Align.START, "48px"))
                .column(Messages.text("plans.view.guideline.wording"))
                .column(new DataTable.Column(
                        Messages.text("plans.view.guideline.answer"), DataTable.Align.START, "240px"))
                .column(new DataTable.Column(
                        Messages.text("plans.view.guideline.owner"), DataTable.Align.START, "130px"));
        table.addClassName("guidelines");
        for (var guideline : guidelines) {
            var wording = wording(guideline);
            wording.add(extra.beside(PlanPlace.guideline(guideline.number()), guideline.text()));
            var row = table.row(
                    new Span(String.valueOf(guideline.number())),
                    wording,
                    answer(tenant, guideline, measures, steps.get(guideline.key())),
                    new Span(guideline.dataOwner() == null ? "" : PlanText.sentence(guideline.dataOwner())));
            row.setId(PlanAnchor.guideline(guideline.number()));
        }
        add(table);
    }

    /** The exact wording, and below it what it is made up of and which objectives it tells about. */
    private static Div wording(Guideline guideline) {
        var wording = new Div(new Paragraph(guideline.text()));
        if (!guideline.parts().isEmpty()) {
            wording.add(small(Messages.text("plans.view.guideline.parts", String.join("; ", guideline.parts()))));
        }
        var objectives =
                guideline.objectives().stream().map(ObjectiveLink::number).collect(Collectors.joining(", "));
        var proposed = guideline.objectives().stream().anyMatch(ObjectiveLink::proposed);
        if (!objectives.isEmpty()) {
            wording.add(small(Messages.text(
                    proposed ? "plans.view.guideline.objectives.proposed" : "plans.view.guideline.objectives",
                    objectives)));
        }
        return wording;
    }

    private static Component small(String text) {
        var line = new Paragraph(text);
        line.addClassNames("muted", "small");
        return line;
    }

    private static Component answer(
            Tenant tenant, Guideline guideline, Map<String, Measure> measures, @Nullable MilestoneSteps steps) {
        if (steps != null && guideline.kind() == GuidelineKind.MILESTONE) {
            var counted = new Paragraph(new Span(steps.inWords()));
            if (steps.illustrative()) {
                counted.add(Illustrative.sign());
            }
            return new Div(
                    counted,
                    new TextLink(Messages.text("activities.steps.link"), PlanRoutes.activities(tenant.slug())));
        }
        if (guideline.measureKeys().isEmpty()) {
            var milestone = guideline.kind() == GuidelineKind.MILESTONE;
            var words = new Span(Messages.text(milestone ? "plans.view.milestone" : "plans.view.no-measure"));
            words.addClassName("muted");
            return words;
        }
        var list = new UnorderedList();
        list.addClassName("answers");
        for (var key : guideline.measureKeys()) {
            var measure = measures.get(key);
            list.add(new ListItem(new TextLink(
                    measure == null ? key : measure.sheet().shortTitle(), tenant.slug() + "/measures/" + key)));
        }
        return list;
    }
}
