package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.LocalPlan;
import uk.cspportal.plans.PlanComment;
import uk.cspportal.plans.PlanCommentService;
import uk.cspportal.plans.PlanDraft;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.plans.PlanState;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.HistoryList;
import uk.cspportal.tenancy.Tenant;

/** What was said of a shared edition under the part that it is about, and the acts to say and to answer more. */
class PlanCommentsCard extends Section {

    private static final String EMPTY = "plans.comment.empty.";

    private final transient Tenant tenant;
    private final transient PlanCommentService service;
    private final boolean answers;
    private final transient Runnable again;

    PlanCommentsCard(
            Tenant tenant,
            PlanDraft draft,
            PlanCommentService service,
            boolean writes,
            boolean answers,
            Runnable again) {
        this.tenant = tenant;
        this.service = service;
        this.answers = answers;
        this.again = again;
        setId("comments");
        var comments = service.comments(tenant.id());
        var open = comments.stream().filter(PlanComment::isOpen).count();
        var card = new Card(Messages.text("plans.comment.heading"))
                .aside(Messages.text("plans.comment.count", comments.size(), open));
        if (comments.isEmpty()) {
            card.content(new Paragraph(Messages.text("plans.comment.none")));
        }
        comments.stream()
                .collect(Collectors.groupingBy(
                        c -> Optional.ofNullable(c.place()), LinkedHashMap::new, Collectors.toList()))
                .forEach((place, said) -> card.content(part(place.orElse(null), said)));
        if (writes && draft.state() == PlanState.SHARED) {
            var write = new Button(Messages.text("plans.comment.write"), click -> write(draft.plan()));
            var acts = new Div(write);
            acts.addClassName("card-acts");
            card.content(acts);
        }
        add(card);
    }

    private Component part(@Nullable PlanPlace place, List<PlanComment> said) {
        var list = new HistoryList();
        said.forEach(c -> list.event(Formats.dateTime(c.at()), c.text(), c.by(), details(c)));
        var name =
                Messages.text("plans.comment.part", name(place), said.getLast().heading(), said.size());
        return new Div(new H3(name), list);
    }

    private Component[] details(PlanComment comment) {
        var details = new ArrayList<Component>();
        details.add(
                comment.isOpen() && answers
                        ? act("plans.comment.answer", comment, () -> answer(comment))
                        : outcome(comment));
        return details.toArray(Component[]::new);
    }

    /** What became of it. */
    static Paragraph outcome(PlanComment comment) {
        var settled = comment.settledAt();
        if (settled == null) {
            return new Paragraph(Messages.text("plans.comment.open"));
        }
        return new Paragraph(Messages.text(
                comment.answer() == null ? "plans.comment.dealt-with" : "plans.comment.answered",
                String.valueOf(comment.settledBy()),
                Formats.dateTime(settled),
                String.valueOf(comment.answer())));
    }

    private static Button act(String key, PlanComment comment, Runnable act) {
        var button = new Button(Messages.text(key), click -> act.run());
        button.setAriaLabel(Messages.text("plans.comment.act.of", Messages.text(key), comment.by(), comment.text()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void write(LocalPlan plan) {
        var about = new Select<Optional<PlanPlace>>();
        about.setLabel(Messages.text("plans.comment.about"));
        about.setItemLabelGenerator(place -> name(place.orElse(null)));
        about.setItems(places(plan));
        about.setValue(Optional.empty());
        var text = new TextArea(Messages.text("plans.comment.text.label"));
        new ChangeDialog(Messages.text("plans.comment.write"), EMPTY)
                .explain(Messages.text("plans.comment.explain"))
                .required("about", about)
                .required("text", text)
                .openWithoutReason(Messages.text("plans.comment.say"), () -> {
                    service.comment(tenant.id(), about.getValue().orElse(null), text.getValue());
                    again.run();
                });
    }

    private void answer(PlanComment comment) {
        var text = new TextArea(Messages.text("plans.comment.answer.label"));
        text.setHelperText(Messages.text("plans.comment.answer.hint"));
        new ChangeDialog(Messages.text("plans.comment.answer"), EMPTY)
                .explain(comment.text())
                .optional("text", text)
                .openWithoutReason(Messages.text("plans.comment.settle"), () -> {
                    service.settle(tenant.id(), comment.number(), text.getValue());
                    again.run();
                });
    }

    private static List<Optional<PlanPlace>> places(LocalPlan plan) {
        var places = new ArrayList<Optional<PlanPlace>>();
        places.add(Optional.empty());
        plan.priorities().forEach(p -> {
            places.add(Optional.of(PlanPlace.priority(p.number())));
            p.objectives().forEach(o -> places.add(Optional.of(PlanPlace.objective(p.number(), o.number()))));
        });
        plan.guidelines().forEach(g -> places.add(Optional.of(PlanPlace.guideline(g.number()))));
        return places;
    }

    private static String name(@Nullable PlanPlace place) {
        if (place == null) {
            return Messages.text("plans.comment.place.PLAN");
        }
        var number = (place.priority() == 0 ? "" : place.priority() + ".") + place.number();
        return Messages.text("plans.comment.place." + place.kind(), number);
    }
}
