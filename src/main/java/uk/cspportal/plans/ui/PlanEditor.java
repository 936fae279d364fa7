package uk.cspportal.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.measures.Measure;
import uk.cspportal.plans.DraftGlossary;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.PlanAnchor;
import uk.cspportal.plans.PlanDocument;
import uk.cspportal.plans.PlanDraft;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;

/** The draft as something to write: each part with its acts, all of them buttons that the keyboard reaches. */
class PlanEditor extends Div {

    private final transient PartActs acts;
    private final transient PlanRemarks remarks;
    private final transient @Nullable ForcePlan forcePlan;
    private final transient List<Measure> measures;
    private final transient List<String> groups;
    private final transient List<GuidelineForm.Choice> objectives;

    PlanEditor(
            PlanDraft draft,
            PartActs acts,
            PlanRemarks remarks,
            @Nullable ForcePlan forcePlan,
            List<Measure> measures) {
        this.acts = acts;
        this.remarks = remarks;
        this.forcePlan = forcePlan;
        this.measures = measures;
        addClassName("stack");
        var document = draft.document();
        groups = PlanDocument.groups(document.path("groups"));
        objectives = draft.plan().priorities().stream()
                .flatMap(p -> p.objectives().stream().map(o -> new GuidelineForm.Choice(p.number(), o)))
                .toList();
        document.path("priorities").forEach(priority -> add(priority((ObjectNode) priority)));
        var title = "plans.part.add.priority";
        add(new Div(
                acts.add(title, PlanPlace.priority(0), () -> PriorityForm.of(Messages.text(title), null, forcePlan))));
        add(
                named(PlanAnchor.GUIDELINES, guidelines(document.path("guidelines_of_success"))),
                named(PlanAnchor.CONTRIBUTIONS, contributions(document.path("contributions"))),
                named(PlanAnchor.GLOSSARY, glossary(draft)));
        addAttachListener(attached -> Fragments.show(this));
    }

    private Card priority(ObjectNode priority) {
        int number = number(priority);
        var name = Messages.text("plans.view.priority", String.valueOf(number), text(priority, "title"));
        var table = table("plans.view.objectives", "plans.part.holds");
        for (var node : priority.path("objectives")) {
            var objective = (ObjectNode) node;
            var title = Messages.text("plans.view.objective", number + "." + number(objective));
            var place = PlanPlace.objective(number, number(objective));
            var row = table.row(
                    new Span(number + "." + number(objective)),
                    remarks.under(new Span(text(objective, "title")), place, text(objective, "title")),
                    new Span(Messages.text(
                            "plans.part.activities",
                            objective.path("activities").size())),
                    acts.of(title, place, objective, () -> ObjectiveForm.of(title, objective, groups)));
            acts.target(row, place);
            row.setId(PlanAnchor.objective(number, number(objective)));
        }
        var title = "plans.part.add.objective";
        var place = PlanPlace.priority(number);
        var card = new Card(
                name,
                remarks.under(
                        acts.of(name, place, priority, () -> PriorityForm.of(name, priority, forcePlan)),
                        place,
                        text(priority, "title")),
                table,
                acts.add(
                        title,
                        PlanPlace.objective(number, 0),
                        () -> ObjectiveForm.of(Messages.text(title), null, groups)));
        acts.target(card, place);
        return named(PlanAnchor.priority(number), card);
    }

    private static Card named(String anchor, Card card) {
        card.setId(anchor);
        return card;
    }

    private Card guidelines(JsonNode guidelines) {
        var table = table("plans.view.guidelines", "plans.part.holds");
        for (var node : guidelines) {
            var guideline = (ObjectNode) node;
            var title = Messages.text("plans.part.guideline", String.valueOf(number(guideline)));
            var place = PlanPlace.guideline(number(guideline));
            var row = table.row(
                    new Span(String.valueOf(number(guideline))),
                    remarks.under(new Span(text(guideline, "text")), place, text(guideline, "text")),
                    new Span(Messages.text(
                            "plans.part.measures", guideline.path("measures").size())),
                    acts.of(title, place, guideline, () -> GuidelineForm.of(title, guideline, measures, objectives)));
            acts.target(row, place);
            row.setId(PlanAnchor.guideline(number(guideline)));
        }
        var title = "plans.part.add.guideline";
        return new Card(
                Messages.text("plans.view.guidelines"),
                table,
                acts.add(
                        title,
                        PlanPlace.guideline(0),
                        () -> GuidelineForm.of(Messages.text(title), null, measures, objectives)));
    }

    private Card contributions(JsonNode contributions) {
        var table = table("plans.view.contributions", "plans.view.contribution.kind");
        int turn = 0;
        for (var node : contributions) {
            var contribution = (ObjectNode) node;
            var title = Messages.text("plans.part.contribution", String.valueOf(++turn));
            var place = PlanPlace.contribution(turn);
            var row = table.row(
                    new Span(contribution.path("ref").asString(String.valueOf(turn))),
                    new Div(
                            LocalPlanText.strong(PlanText.sentence(text(contribution, "partner"))),
                            new Span(" "),
                            new Span(text(contribution, "what"))),
                    new Span(PlanText.sentence(text(contribution, "kind"))),
                    acts.of(title, place, contribution, () -> ContributionForm.of(title, contribution)));
            acts.target(row, place);
        }
        var title = "plans.part.add.contribution";
        return new Card(
                Messages.text("plans.view.contributions"),
                table,
                acts.add(title, PlanPlace.contribution(0), () -> ContributionForm.of(Messages.text(title), null)));
    }

    private Card glossary(PlanDraft draft) {
        var table = table("plans.view.glossary", "plans.part.holds");
        int turn = 0;
        for (var node : DraftGlossary.parts(draft.document())) {
            var acronym = (ObjectNode) node;
            var title = Messages.text("plans.part.acronym", text(acronym, "short"));
            var place = PlanPlace.acronym(++turn);
            var row = table.row(
                    LocalPlanText.strong(text(acronym, "short")),
                    new Span(text(acronym, "expansion")),
                    new Span(Messages.text(
                            "plans.part.aliases", acronym.path("aliases").size())),
                    acts.of(title, place, acronym, () -> ContributionForm.acronym(title, acronym)));
            acts.target(row, place);
        }
        var title = "plans.part.add.acronym";
        var add = acts.add(title, PlanPlace.acronym(0), () -> ContributionForm.acronym(Messages.text(title), null));
        return new Card(Messages.text("plans.view.glossary"), table, add);
    }

    private static DataTable table(String caption, String third) {
        return new DataTable(Messages.text(caption))
                .stacked()
                .column(new DataTable.Column(
                        Messages.text("plans.view.guideline.number"), DataTable.Align.START, "72px"))
                .column(Messages.text("plans.part.wording"))
                .column(new DataTable.Column(Messages.text(third), DataTable.Align.START, "120px"))
                .column(new DataTable.Column(Messages.text("plans.part.acts"), DataTable.Align.START, "360px"));
    }

    private static int number(JsonNode part) {
        return part.path("number").asInt(0);
    }

    private static String text(JsonNode part, String name) {
        return part.path(name).asString("");
    }
}
