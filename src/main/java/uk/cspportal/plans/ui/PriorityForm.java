package uk.cspportal.plans.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.plans.StatutoryStrategy;
import uk.cspportal.shared.Messages;

/** A priority as a form: what it is called, what it carries and why, what it addresses, its focus and its reasons. */
final class PriorityForm {

    private static final String LINK = "linked_force_priority";
    private static final String STRATEGIES = "strategies";
    private static final String REASON = "reason";

    private PriorityForm() {}

    static PartForm of(String title, @Nullable ObjectNode part, @Nullable ForcePlan forcePlan) {
        var form = new PartForm(title, part == null ? empty() : part).required("title");
        link(form, forcePlan);
        strategies(form);
        return form.lines("focus").textRows("why", List.of("source", "date", "survey_wave", "survey_question"));
    }

    private static ObjectNode empty() {
        var part = JsonNodeFactory.instance.objectNode();
        Stream.of("focus", "objectives", "why").forEach(part::putArray);
        return part;
    }

    private static void link(PartForm form, @Nullable ForcePlan forcePlan) {
        var choices = forcePlan == null ? List.<ForcePriority>of() : forcePlan.priorities();
        var before = form.part().path(LINK);
        int linked = before.path("number").asInt(0);
        var link = new Select<ForcePriority>();
        link.setLabel(Messages.text("plans.part.field.force"));
        link.setItems(choices);
        link.setEmptySelectionAllowed(true);
        link.setEmptySelectionCaption(Messages.text("plans.part.no-link"));
        link.setItemLabelGenerator(p -> p == null
                ? Messages.text("plans.part.no-link")
                : Messages.text("plans.view.priority", String.valueOf(p.number()), p.title()));
        choices.stream().filter(p -> p.number() == linked).findFirst().ifPresent(link::setValue);
        var printed = new TextField(Messages.text("plans.part.field.printed"));
        printed.setHelperText(Messages.text("plans.part.printed"));
        var title = before.path("title").asString("");
        printed.setValue(title);
        var reason = new TextArea(Messages.text("plans.part.field.reason"));
        var given = before.path(REASON).asString("");
        reason.setValue(given);
        Stream.of(printed, reason).forEach(field -> field.setVisible(!link.isEmpty()));
        link.addValueChangeListener(e -> {
            Stream.of(printed, reason).forEach(field -> field.setVisible(e.getValue() != null));
            printed.setValue(e.getValue() == null ? "" : e.getValue().title());
        });
        form.field(LINK, link, node -> {
            int number = link.getValue() == null ? 0 : link.getValue().number();
            if (number == 0 && linked > 0) {
                node.remove(LINK);
            } else if (number != linked) {
                node.putObject(LINK).put("number", number);
            }
        });
        form.field("printed", printed, node -> said(node, "title", title, printed.getValue()));
        form.field(REASON, reason, node -> said(node, REASON, given, reason.getValue()));
    }

    /** What was not touched stays, unless the link is another one now. */
    private static void said(ObjectNode part, String member, String before, String now) {
        if (part.get(LINK) instanceof ObjectNode link && (!now.equals(before) || !link.has(member))) {
            link.remove(member);
            if (!now.isBlank()) {
                link.put(member, now.strip());
            }
        }
    }

    private static void strategies(PartForm form) {
        var before = PartForm.texts(form.part(), STRATEGIES);
        var group = new CheckboxGroup<StatutoryStrategy>(Messages.text("plans.part.field.strategies"));
        group.setItems(StatutoryStrategy.values());
        group.setItemLabelGenerator(StatutoryStrategy::word);
        group.setValue(Arrays.stream(StatutoryStrategy.values())
                .filter(s -> before.contains(s.code()))
                .collect(Collectors.toSet()));
        form.field(STRATEGIES, group, node -> {
            var chosen = group.getValue().stream()
                    .sorted()
                    .map(StatutoryStrategy::code)
                    .toList();
            if (chosen.size() != before.size() || !before.containsAll(chosen)) {
                PartForm.putTexts(node, STRATEGIES, chosen);
            }
        });
    }
}
