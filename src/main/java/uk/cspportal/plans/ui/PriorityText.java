package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.Footnote;
import uk.cspportal.plans.LocalPriority;
import uk.cspportal.plans.Objective;
import uk.cspportal.plans.PlanActivity;
import uk.cspportal.plans.PlanAnchor;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.plans.Rationale;
import uk.cspportal.plans.StatutoryStrategy;
import uk.cspportal.plans.StrategicAssessment;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Chip;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.StatusTag;

/** One priority: what it carries, its focus, its objectives with their activities, and why it is one. */
class PriorityText extends Div {

    PriorityText(
            LocalPriority priority,
            @Nullable Component forceLink,
            List<StrategicAssessment> evidence,
            ObjectiveExtra extra) {
        addClassName("plan-priority");
        add(link(forceLink));
        add(extra.beside(PlanPlace.priority(priority.number()), priority.title()));
        if (priority.forceLink() != null && priority.forceLink().reason() != null) {
            add(new Paragraph(priority.forceLink().reason()));
        }
        if (!priority.strategies().isEmpty()) {
            add(new Paragraph(Messages.text(
                    "plans.view.strategies",
                    priority.strategies().stream().map(StatutoryStrategy::word).collect(Collectors.joining(", ")))));
        }
        PlanText.bullets(Messages.text("plans.view.focus"), priority.focus()).forEach(this::add);
        if (!priority.objectives().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("objectives");
            priority.objectives().forEach(o -> list.add(objective(priority.number(), o, extra)));
            add(new H3(Messages.text("plans.view.objectives")), list);
        }
        PlanText.bullets(
                        Messages.text("plans.view.why"),
                        priority.why().stream().map(PriorityText::inWords).toList())
                .forEach(this::add);
        EvidenceText.under(evidence).forEach(this::add);
    }

    private static Component link(@Nullable Component forceLink) {
        if (forceLink == null) {
            return new StatusTag(StatusTag.Kind.GAP, Messages.text("plans.view.unlinked"));
        }
        var line = new Paragraph(Icon.THREAD.drawing(), forceLink);
        line.addClassName("force-link");
        return line;
    }

    private static ListItem objective(int priority, Objective objective, ObjectiveExtra extra) {
        var number = new Span(Messages.text("plans.view.objective", String.valueOf(objective.number())));
        number.addClassName("objective-number");
        var meta = new Div(number, new Chip(Messages.text("plans.kind", objective.kind())));
        if (objective.group() != null) {
            var group = new Span(Messages.text("plans.view.group", objective.group()));
            group.addClassName("muted");
            meta.add(group);
        }
        meta.addClassName("objective-head");
        var item = new ListItem(meta, new H4(objective.title()));
        item.setId(PlanAnchor.objective(priority, objective.number()));
        if (!objective.activities().isEmpty()) {
            item.add(PlanText.list(
                    objective.activities().stream().map(PlanActivity::text).toList()));
        }
        objective.footnotes().forEach(f -> item.add(footnote(f)));
        item.add(extra.beside(PlanPlace.objective(priority, objective.number()), objective.title()));
        item.add(extra.of(priority, objective));
        return item;
    }

    /** A reason with the evidence it rests on. */
    private static String inWords(Rationale why) {
        return why.evidence().isEmpty() ? why.text() : Messages.text("plans.view.evidence", why.text(), why.evidence());
    }

    private static Component footnote(Footnote footnote) {
        var text = new Paragraph();
        text.addClassName("footnote");
        if (footnote.mark() != null) {
            text.add(new Span(footnote.mark()), new Span(" "));
        }
        if (footnote.term() != null) {
            text.add(LocalPlanText.strong(Messages.text("plans.view.term", footnote.term())), new Span(" "));
        }
        text.add(new Span(footnote.text()));
        return text;
    }
}
