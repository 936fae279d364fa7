package uk.cspportal.plans.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.ObjectiveKind;
import uk.cspportal.shared.Messages;

/** An objective as a form: what it is called, deliver or assure, who is given it, its activities and footnotes. */
final class ObjectiveForm {

    private static final String GROUP = "group";

    private ObjectiveForm() {}

    /** @param groups those that the plan names */
    static PartForm of(String title, @Nullable ObjectNode part, List<String> groups) {
        var form = new PartForm(title, part == null ? empty() : part)
                .required("title")
                .choice(ObjectiveKind.values(), ObjectiveKind::code, k -> Messages.text("plans.kind." + k));
        group(form, groups);
        return form.reworded("activities").rows("footnotes", List.of("mark", "term"));
    }

    private static ObjectNode empty() {
        var part = JsonNodeFactory.instance.objectNode();
        part.putArray("activities");
        return part;
    }

    private static void group(PartForm form, List<String> groups) {
        var before = form.part().path(GROUP).asString("");
        var group = new Select<String>();
        group.setLabel(Messages.text("plans.part.field.group"));
        group.setItems(Stream.concat(groups.stream(), Stream.of(before))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList());
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(Messages.text("plans.part.no-group"));
        group.setItemLabelGenerator(name -> name == null ? Messages.text("plans.part.no-group") : name);
        if (!before.isEmpty()) {
            group.setValue(before);
        }
        form.field(GROUP, group, node -> {
            var chosen = group.getValue() == null ? "" : group.getValue();
            if (chosen.isEmpty()) {
                node.remove(GROUP);
            } else if (!chosen.equals(before)) {
                node.put(GROUP, chosen);
            }
        });
    }
}
