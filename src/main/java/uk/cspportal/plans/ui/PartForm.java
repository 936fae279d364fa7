package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.PlainText;
import uk.cspportal.plans.StalePartException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;

/**
 * One part of a draft as a form. A field that was not touched leaves its member as it was, and so does
 * the form with all members that it does not show.
 */
final class PartForm {

    private static final String EMPTY = "plans.part.empty.";
    private static final String TEXT = "text";
    private static final String FORMERLY = "formerly";

    /** Lists that documents have even when they are empty. */
    private static final Set<String> ALWAYS = Set.of("focus", "why", "activities", "measures");

    private final ChangeDialog dialog;
    private final AtomicReference<ObjectNode> seen;
    private Consumer<ObjectNode> fill = part -> {};

    PartForm(String title, @Nullable ObjectNode part) {
        dialog = new ChangeDialog(title, EMPTY);
        dialog.setWidth("720px");
        seen = new AtomicReference<>(part == null ? JsonNodeFactory.instance.objectNode() : part);
    }

    /** The part as it was when the form was made. */
    ObjectNode part() {
        return seen.get();
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

    /** A field of the form's own making; {@code write} puts what it says into the part. */
    <F extends Component> F field(String name, F field, Consumer<ObjectNode> write) {
        dialog.optional(name, field);
        then(write);
        return field;
    }

    PartForm required(String name) {
        return text(name, area(name), true);
    }

    PartForm text(String name) {
        return text(name, area(name), false);
    }

    /** A text too short for more than one line. */
    PartForm line(String name, boolean required) {
        return text(name, new TextField(Messages.text("plans.part.field." + name)), required);
    }

    /** A list of texts is written one a line, so that it can be pasted, sorted and shortened like any text. */
    PartForm lines(String name) {
        var before = texts(part(), name);
        var field = area(name);
        field.setHelperText(Messages.text("plans.part.lines"));
        field.setValue(String.join("\n", before));
        var shown = field.getValue();
        dialog.optional(name, field);
        then(node -> {
            if (!shown.equals(field.getValue())) {
                putTexts(node, name, PlainText.items(field.getValue()));
            }
        });
        return this;
    }

    /** A list whose entries say several things. */
    PartForm rows(String name, List<String> others) {
        return rows(name, others, ObjectNode.class::cast, entry -> entry);
    }

    /** As {@link #rows}; an entry that says no more than a text is kept as that text. */
    PartForm textRows(String name, List<String> others) {
        return rows(name, others, PartForm::entry, entry -> entry.size() == 1 ? entry.path(TEXT) : entry);
    }

    /** A list of texts that are known again when they are reworded: each keeps what it was called. */
    PartForm reworded(String name) {
        return rows(
                name,
                List.of(),
                item -> {
                    var entry = entry(item);
                    return entry.has(FORMERLY) ? entry : entry.set(FORMERLY, entry.path(TEXT));
                },
                entry -> {
                    boolean same = entry.path(FORMERLY).equals(entry.path(TEXT));
                    return same || !entry.has(FORMERLY) ? entry.path(TEXT) : entry;
                });
    }

    private PartForm rows(
            String name,
            List<String> others,
            Function<JsonNode, ObjectNode> read,
            Function<ObjectNode, JsonNode> write) {
        var field = new EntriesField(name, others);
        var before = part().path(name).valueStream().map(read).toList();
        field.setValue(before);
        dialog.optional(name, field);
        then(node -> {
            var now = field.entries();
            if (!now.equals(before)) {
                put(node, name, now.stream().map(write).toList());
            }
        });
        return this;
    }

    private static ObjectNode entry(JsonNode item) {
        return item instanceof ObjectNode object
                ? object.deepCopy()
                : JsonNodeFactory.instance.objectNode().put(TEXT, item.asString(""));
    }

    <E> PartForm choice(E[] values, Function<E, String> code, Function<E, String> label) {
        return choice(Arrays.stream(values).collect(Collectors.toMap(code, label, (a, b) -> a, LinkedHashMap::new)));
    }

    /** What kind of part it is: words of the document with what they are called here. */
    PartForm choice(Map<String, String> kinds) {
        var field = new Select<String>();
        field.setLabel(Messages.text("plans.part.field.kind"));
        field.setItems(kinds.keySet());
        field.setItemLabelGenerator(kind -> kinds.getOrDefault(kind, kind));
        field.setValue(part().path("kind").asString(kinds.keySet().iterator().next()));
        dialog.required("kind", field);
        then(node -> node.put("kind", field.getValue()));
        return this;
    }

    private <F extends Component & HasValue<?, String>> PartForm text(String name, F field, boolean required) {
        var before = part().path(name).asString("");
        field.setValue(before);
        if (required) {
            dialog.required(name, field);
        } else {
            dialog.optional(name, field);
        }
        then(node -> {
            if (field.isEmpty()) {
                node.remove(name);
            } else if (!field.getValue().equals(before)) {
                node.put(name, field.getValue().strip());
            }
        });
        return this;
    }

    private static TextArea area(String name) {
        var area = new TextArea(Messages.text("plans.part.field." + name));
        area.setMaxHeight("220px");
        return area;
    }

    static List<String> texts(JsonNode node, String name) {
        return node.path(name).valueStream().map(item -> item.asString("")).toList();
    }

    static void putTexts(ObjectNode node, String name, List<String> texts) {
        put(node, name, texts.stream().map(JsonNodeFactory.instance::stringNode).toList());
    }

    static void put(ObjectNode node, String name, List<? extends JsonNode> items) {
        if (items.isEmpty() && !ALWAYS.contains(name)) {
            node.remove(name);
        } else {
            node.putArray(name).addAll(items);
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
