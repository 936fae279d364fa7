package uk.cspportal.plans.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.measures.Measure;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.plans.GuidelineKind;
import uk.cspportal.plans.ObjectiveKind;
import uk.cspportal.plans.StalePartException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;

/** One part of a draft as a form. What the form does not show, such as footnotes, stays as it was. */
final class PartForm {

    private static final String EMPTY = "plans.part.empty.";
    private static final String LINK = "linked_force_priority";

    private final ChangeDialog dialog;
    private final AtomicReference<ObjectNode> seen;
    private Consumer<ObjectNode> fill = part -> {};

    private PartForm(String title, @Nullable ObjectNode part) {
        dialog = new ChangeDialog(title, EMPTY);
        seen = new AtomicReference<>(part == null ? JsonNodeFactory.instance.objectNode() : part);
    }

    static PartForm priority(String title, @Nullable ObjectNode part, @Nullable ForcePlan forcePlan) {
        var form = new PartForm(title, part);
        form.text("title", true);
        var choices = forcePlan == null ? List.<ForcePriority>of() : forcePlan.priorities();
        var link = new Select<ForcePriority>();
        link.setLabel(Messages.text("plans.part.field.force"));
        link.setItems(choices);
        link.setEmptySelectionAllowed(true);
        link.setEmptySelectionCaption(Messages.text("plans.part.no-link"));
        link.setItemLabelGenerator(p -> p == null
                ? Messages.text("plans.part.no-link")
                : Messages.text("plans.view.priority", String.valueOf(p.number()), p.title()));
        int linked = form.seen.get().path(LINK).path("number").asInt(0);
        choices.stream().filter(p -> p.number() == linked).findFirst().ifPresent(link::setValue);
        form.dialog.optional(LINK, link);
        form.then(node -> {
            var chosen = link.getValue();
            if (chosen == null) {
                node.remove(LINK);
            } else if (chosen.number() != node.path(LINK).path("number").asInt(0)) {
                node.putObject(LINK).put("number", chosen.number()).put("title", chosen.title());
            }
        });
        form.lines("focus");
        form.lines("why");
        return form;
    }

    static PartForm objective(String title, @Nullable ObjectNode part) {
        var form = new PartForm(title, part);
        form.text("title", true);
        form.choice(ObjectiveKind.values(), ObjectiveKind::code, k -> Messages.text("plans.kind." + k));
        form.lines("activities");
        return form;
    }

    static PartForm guideline(String title, @Nullable ObjectNode part, List<Measure> measures) {
        var form = new PartForm(title, part);
        form.text("text", true);
        form.text("short_title", false);
        form.choice(GuidelineKind.values(), GuidelineKind::code, k -> Messages.text("plans.part.kind." + k));
        form.text("data_owner", false);
        var answers = new MultiSelectComboBox<Measure>(Messages.text("plans.part.field.measures"));
        answers.setItems(measures);
        answers.setItemLabelGenerator(m -> m.sheet().shortTitle());
        var keys = texts(form.seen.get(), "measures");
        answers.setValue(measures.stream().filter(m -> keys.contains(m.key())).toList());
        form.dialog.optional("measures", answers);
        form.then(node -> {
            var chosen = answers.getValue().stream().map(Measure::key).toList();
            var stay = keys.stream().filter(chosen::contains);
            var come = chosen.stream().filter(key -> !keys.contains(key)).sorted();
            put(node, "measures", Stream.concat(stay, come).toList());
        });
        return form;
    }

    /** Opens the form; {@code save} is told the part as it was seen and as it is to be. */
    void open(PartSave save) {
        dialog.openWithoutReason(Messages.text("plans.part.save"), () -> {
            var now = seen.get().deepCopy();
            fill.accept(now);
            try {
                save.save(seen.get(), now);
            } catch (StalePartException e) {
                if (e.theirs() != null) {
                    seen.set(e.theirs());
                }
                throw e;
            }
        });
    }

    private void text(String name, boolean required) {
        var field = area(name);
        field.setValue(seen.get().path(name).asString(""));
        if (required) {
            dialog.required(name, field);
        } else {
            dialog.optional(name, field);
        }
        then(node -> {
            if (field.isEmpty()) {
                node.remove(name);
            } else {
                node.put(name, field.getValue().strip());
            }
        });
    }

    /** A list is written one entry a line, so that it can be pasted, sorted and shortened like any text. */
    private void lines(String name) {
        var field = area(name);
        field.setHelperText(Messages.text("plans.part.lines"));
        field.setValue(String.join("\n", texts(seen.get(), name)));
        dialog.optional(name, field);
        then(node -> put(
                node,
                name,
                field.getValue()
                        .lines()
                        .map(line -> line.replaceFirst("^\\s*[\\u2022\\u00b7\\u25cf*-]\\s+", "")
                                .strip())
                        .filter(line -> !line.isEmpty())
                        .toList()));
    }

    private <E> void choice(E[] values, Function<E, String> code, Function<E, String> label) {
        var field = new Select<E>();
        field.setLabel(Messages.text("plans.part.field.kind"));
        field.setItems(values);
        field.setItemLabelGenerator(label::apply);
        var word = seen.get().path("kind").asString(code.apply(values[0]));
        List.of(values).stream()
                .filter(v -> code.apply(v).equals(word))
                .findFirst()
                .ifPresent(field::setValue);
        dialog.required("kind", field);
        then(node -> node.put("kind", code.apply(Objects.requireNonNull(field.getValue()))));
    }

    private static TextArea area(String name) {
        var area = new TextArea(Messages.text("plans.part.field." + name));
        area.setMaxHeight("220px");
        return area;
    }

    private static List<String> texts(ObjectNode node, String name) {
        return node.path(name).valueStream().map(item -> item.asString("")).toList();
    }

    private static void put(ObjectNode node, String name, List<String> texts) {
        if (!texts.equals(texts(node, name))) {
            var list = node.putArray(name);
            texts.forEach(list::add);
        }
    }

    private void then(Consumer<ObjectNode> next) {
        fill = fill.andThen(next);
    }

    /** What to do with a part that was written. */
    @FunctionalInterface
    interface PartSave {
        void save(ObjectNode seen, ObjectNode now);
    }
}
