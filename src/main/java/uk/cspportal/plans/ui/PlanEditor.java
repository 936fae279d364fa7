package uk.cspportal.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.measures.Measure;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.PlanDraft;
import uk.cspportal.plans.PlanPartService;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.tenancy.Tenant;

/** The draft as something to write: each part with its acts, all of them buttons that the keyboard reaches. */
class PlanEditor extends Div {

    private final transient Tenant tenant;
    private final transient PlanPartService parts;
    private final transient @Nullable ForcePlan forcePlan;
    private final transient List<Measure> measures;
    private final transient Runnable again;
    private final transient BiConsumer<String, List<String>> tell;

    PlanEditor(
            Tenant tenant,
            PlanDraft draft,
            PlanPartService parts,
            @Nullable ForcePlan forcePlan,
            List<Measure> measures,
            Runnable again,
            BiConsumer<String, List<String>> tell) {
        this.tenant = tenant;
        this.parts = parts;
        this.forcePlan = forcePlan;
        this.measures = measures;
        this.again = again;
        this.tell = tell;
        addClassName("stack");
        var document = draft.document();
        document.path("priorities").forEach(priority -> add(priority((ObjectNode) priority)));
        add(new Div(new Button(
                Messages.text("plans.part.add.priority"),
                click -> PartForm.priority(Messages.text("plans.part.add.priority"), null, forcePlan)
                        .open((seen, now) -> save(() -> parts.add(tenant.id(), PlanPlace.priority(0), now))))));
        add(guidelines(document.path("guidelines_of_success")));
    }

    private Card priority(ObjectNode priority) {
        int number = number(priority);
        var place = PlanPlace.priority(number);
        var name = Messages.text("plans.view.priority", String.valueOf(number), text(priority, "title"));
        var table = table("plans.view.objectives");
        for (var node : priority.path("objectives")) {
            var objective = (ObjectNode) node;
            var title = Messages.text("plans.view.objective", number + "." + number(objective));
            var at = PlanPlace.objective(number, number(objective));
            table.row(
                    new Span(number + "." + number(objective)),
                    new Span(text(objective, "title")),
                    new Span(Messages.text(
                            "plans.part.activities",
                            objective.path("activities").size())),
                    acts(title, at, objective, () -> PartForm.objective(title, objective)));
        }
        var add = new Button(
                Messages.text("plans.part.add.objective"),
                click -> PartForm.objective(Messages.text("plans.part.add.objective"), null)
                        .open((seen, now) -> save(() -> parts.add(tenant.id(), PlanPlace.objective(number, 0), now))));
        return new Card(
                name, acts(name, place, priority, () -> PartForm.priority(name, priority, forcePlan)), table, add);
    }

    private Card guidelines(JsonNode guidelines) {
        var table = table("plans.view.guidelines");
        for (var node : guidelines) {
            var guideline = (ObjectNode) node;
            var title = Messages.text("plans.part.guideline", String.valueOf(number(guideline)));
            table.row(
                    new Span(String.valueOf(number(guideline))),
                    new Span(text(guideline, "text")),
                    new Span(Messages.text(
                            "plans.part.measures", guideline.path("measures").size())),
                    acts(
                            title,
                            PlanPlace.guideline(number(guideline)),
                            guideline,
                            () -> PartForm.guideline(title, guideline, measures)));
        }
        var add = new Button(
                Messages.text("plans.part.add.guideline"),
                click -> PartForm.guideline(Messages.text("plans.part.add.guideline"), null, measures)
                        .open((seen, now) -> save(() -> parts.add(tenant.id(), PlanPlace.guideline(0), now))));
        return new Card(Messages.text("plans.view.guidelines"), table, add);
    }

    private static DataTable table(String caption) {
        return new DataTable(Messages.text(caption))
                .stacked()
                .column(new DataTable.Column(
                        Messages.text("plans.view.guideline.number"), DataTable.Align.START, "56px"))
                .column(Messages.text("plans.part.wording"))
                .column(new DataTable.Column(Messages.text("plans.part.holds"), DataTable.Align.START, "120px"))
                .column(new DataTable.Column(Messages.text("plans.part.acts"), DataTable.Align.START, "360px"));
    }

    private Div acts(String name, PlanPlace place, ObjectNode part, Supplier<PartForm> form) {
        var acts = new Div(
                act(
                        "edit",
                        name,
                        () -> form.get().open((seen, now) -> save(() -> parts.change(tenant.id(), place, seen, now)))),
                act("up", name, () -> attempt(() -> parts.move(tenant.id(), place, part, true))),
                act("down", name, () -> attempt(() -> parts.move(tenant.id(), place, part, false))),
                act("remove", name, () -> attempt(() -> parts.remove(tenant.id(), place, part))));
        acts.addClassName("part-acts");
        return acts;
    }

    /** Its accessible name says of which part it is the act, because many such buttons stand on the page. */
    private static Button act(String key, String name, Runnable act) {
        var button = new Button(Messages.text("plans.part.act." + key), click -> act.run());
        button.setAriaLabel(Messages.text("plans.part.act.of", Messages.text("plans.part.act." + key), name));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void save(Runnable act) {
        act.run();
        again.run();
    }

    private void attempt(Runnable act) {
        try {
            save(act);
        } catch (ConflictException e) {
            again.run();
            tell.accept(String.valueOf(e.getMessage()), e.reasons());
        }
    }

    private static int number(JsonNode part) {
        return part.path("number").asInt(0);
    }

    private static String text(JsonNode part, String name) {
        return part.path(name).asString("");
    }
}
