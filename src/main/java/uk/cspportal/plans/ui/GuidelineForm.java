package uk.cspportal.plans.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.measures.Measure;
import uk.cspportal.plans.GuidelineKind;
import uk.cspportal.plans.Objective;
import uk.cspportal.plans.ObjectiveLink;
import uk.cspportal.shared.Messages;

/** A guideline of success as a form: its exact wording, what answers it and which objectives it tells about. */
final class GuidelineForm {

    private static final String MEASURES = "measures";
    private static final String OBJECTIVES = "objectives";
    private static final String PROPOSED = "proposed";

    private GuidelineForm() {}

    /** @param objectives those of the plan, by their numbers */
    static PartForm of(String title, @Nullable ObjectNode part, List<Measure> measures, List<Choice> objectives) {
        var form = new PartForm(title, part == null ? empty() : part)
                .required("text")
                .line("short_title", false)
                .choice(GuidelineKind.values(), GuidelineKind::code, k -> Messages.text("plans.part.kind." + k))
                .line("data_owner", false)
                .lines("composite_of");
        measures(form, measures);
        objectives(form, objectives);
        return form.line("linked_funded_service", false).text("note");
    }

    /** An objective to be chosen. */
    record Choice(int priority, Objective objective) {

        String number() {
            return new ObjectiveLink(priority, objective.number(), false).number();
        }
    }

    private static ObjectNode empty() {
        var part = JsonNodeFactory.instance.objectNode();
        part.putArray(MEASURES);
        return part;
    }

    private static void measures(PartForm form, List<Measure> measures) {
        var before = PartForm.texts(form.part(), MEASURES);
        var answers = new MultiSelectComboBox<Measure>(Messages.text("plans.part.field.measures"));
        answers.setItems(measures);
        answers.setItemLabelGenerator(m -> m.sheet().shortTitle());
        answers.setValue(new LinkedHashSet<>(
                measures.stream().filter(m -> before.contains(m.key())).toList()));
        form.field(MEASURES, answers, node -> {
            var chosen = answers.getValue().stream().map(Measure::key).toList();
            if (chosen.size() != before.size() || !before.containsAll(chosen)) {
                var stay = before.stream().filter(chosen::contains);
                var come = chosen.stream().filter(key -> !before.contains(key));
                PartForm.putTexts(node, MEASURES, Stream.concat(stay, come).toList());
            }
        });
    }

    /** Several objectives, or none where it tells about the whole plan. */
    private static void objectives(PartForm form, List<Choice> known) {
        var before = form.part().path(OBJECTIVES).valueStream().toList();
        var numbers = before.stream().map(GuidelineForm::number).toList();
        var about = new MultiSelectComboBox<Choice>(Messages.text("plans.part.field.objectives"));
        about.setHelperText(Messages.text("plans.part.plan-wide"));
        about.setItems(known);
        about.setItemLabelGenerator(o ->
                Messages.text("plans.part.objective", o.number(), o.objective().title()));
        about.setValue(new LinkedHashSet<>(
                known.stream().filter(o -> numbers.contains(o.number())).toList()));
        var proposed = new Checkbox(Messages.text("plans.part.field.proposed"));
        boolean was = before.stream().anyMatch(link -> link.path(PROPOSED).asBoolean(false));
        proposed.setValue(was);
        form.field(OBJECTIVES, about, node -> {
            var chosen = about.getValue().stream().map(Choice::number).toList();
            boolean is = proposed.getValue();
            if (is == was && chosen.size() == numbers.size() && numbers.containsAll(chosen)) {
                return;
            }
            PartForm.put(
                    node,
                    OBJECTIVES,
                    known.stream()
                            .filter(o -> chosen.contains(o.number()))
                            .map(o -> is == was && numbers.contains(o.number())
                                    ? before.get(numbers.indexOf(o.number()))
                                    : link(o, is))
                            .toList());
        });
        form.field(PROPOSED, proposed, node -> {});
    }

    private static JsonNode link(Choice to, boolean proposed) {
        var link = JsonNodeFactory.instance
                .objectNode()
                .put("priority", to.priority())
                .put("objective", to.objective().number());
        return proposed ? link.put(PROPOSED, true) : link;
    }

    private static String number(JsonNode link) {
        return new ObjectiveLink(
                        link.path("priority").asInt(0), link.path("objective").asInt(0), false)
                .number();
    }
}
