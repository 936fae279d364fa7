package uk.cspportal.plans.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.PlainText;
import uk.cspportal.shared.Messages;

/**
 * A list of which each entry says several things: a row of fields for each, to be moved by
 * buttons or by mouse, and removed. A list pasted into an entry becomes entries of their own.
 */
final class EntriesField extends CustomField<List<ObjectNode>> {

    private static final String TEXT = "text";

    private final String name;
    private final List<String> others;
    private final Div rows = new Div();
    private final Paragraph error = new Paragraph();
    private final List<Row> shown = new ArrayList<>();

    /**
     * @param name begins the keys of the words of its fields
     * @param others members that an entry may have beside its text
     */
    EntriesField(String name, List<String> others) {
        this.name = name;
        this.others = others;
        setLabel(Messages.text("plans.part.field." + name));
        setHelperText(Messages.text("plans.part.rows"));
        rows.addClassNames("stack", "tight");
        error.addClassName("rows-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(error, rows, new Button(Messages.text("plans.part.row.add." + name), click -> {
            var row = insert(shown.size(), JsonNodeFactory.instance.objectNode());
            row.text.focus();
        }));
    }

    /** Above the entries, because below many of them nobody would see it. */
    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        error.setVisible(invalid);
    }

    @Override
    protected List<ObjectNode> generateModelValue() {
        return entries();
    }

    /** What is typed now, without rows that are empty. */
    List<ObjectNode> entries() {
        return shown.stream()
                .map(Row::entry)
                .filter(entry -> !entry.path(TEXT).asString("").isEmpty()
                        || others.stream().anyMatch(entry::has))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<ObjectNode> entries) {
        shown.clear();
        rows.removeAll();
        entries.forEach(entry -> insert(shown.size(), entry));
    }

    private Row insert(int at, ObjectNode entry) {
        var row = new Row(entry);
        shown.add(at, row);
        rows.addComponentAtIndex(at, row);
        renumber();
        return row;
    }

    private void move(Row row, int by) {
        int to = shown.indexOf(row) + by;
        if (to >= 0 && to < shown.size()) {
            moveTo(row, to);
            row.acts.get(by < 0 ? "up" : "down").focus();
        }
    }

    /** Entries of other lists stay where they are. */
    private void drop(Row row, Row on) {
        if (shown.contains(row) && row != on) {
            moveTo(row, shown.indexOf(on));
        }
    }

    private void moveTo(Row row, int to) {
        shown.remove(row);
        shown.add(to, row);
        rows.remove(row);
        rows.addComponentAtIndex(to, row);
        renumber();
        updateValue();
    }

    private void takeOut(Row row) {
        shown.remove(row);
        rows.remove(row);
        renumber();
        updateValue();
    }

    private void renumber() {
        shown.forEach(row -> row.name(shown.indexOf(row) + 1));
    }

    /** One entry; what it holds beside its fields is kept with it. */
    private final class Row extends Div {

        private final transient ObjectNode kept;
        private final TextArea text = new TextArea();
        private final Map<String, TextField> more = new LinkedHashMap<>();
        private final Map<String, Button> acts = new LinkedHashMap<>();

        Row(ObjectNode entry) {
            kept = entry.deepCopy();
            addClassName("entry-row");
            text.setValue(entry.path(TEXT).asString(""));
            text.setWidthFull();
            text.addValueChangeListener(e -> written(text));
            var fields = new Div();
            fields.addClassName("entry-fields");
            for (var other : others) {
                var field = new TextField();
                field.setValue(entry.path(other).asString(""));
                field.addValueChangeListener(e -> updateValue());
                more.put(other, field);
                fields.add(field);
            }
            acts.put("up", PartActs.act("up", "", () -> move(this, -1)));
            acts.put("down", PartActs.act("down", "", () -> move(this, 1)));
            acts.put("remove", PartActs.act("remove", "", () -> takeOut(this)));
            var buttons = new Div(new DragHandle(this).showing(this));
            acts.values().forEach(buttons::add);
            buttons.addClassName("part-acts");
            DragHandle.onto(this, Row.class, dropped -> drop(dropped, this));
            add(text);
            if (!others.isEmpty()) {
                add(fields);
            }
            add(buttons);
        }

        /** A pasted list becomes entries, the first of them this one. */
        private void written(AbstractField<?, String> field) {
            var items = PlainText.items(text.getValue());
            int here = shown.indexOf(this);
            for (int i = 1; i < items.size(); i++) {
                insert(here + i, JsonNodeFactory.instance.objectNode().put(TEXT, items.get(i)));
            }
            field.setValue(items.isEmpty() ? "" : items.getFirst());
            updateValue();
        }

        private void name(int turn) {
            label(text, TEXT, turn);
            more.forEach((other, field) -> label(field, other, turn));
            var title = Messages.text("plans.part.row." + name, String.valueOf(turn));
            acts.forEach((act, button) -> PartActs.name(button, act, title));
        }

        private <F extends Component & HasLabel & HasValue<?, ?> & Focusable<?>> void label(
                F field, String member, int turn) {
            field.setLabel(Messages.text("plans.part.row." + name + "." + member, String.valueOf(turn)));
        }

        private ObjectNode entry() {
            var entry = kept.deepCopy();
            put(entry, TEXT, text.getValue().strip());
            more.forEach((other, field) -> put(entry, other, field.getValue().strip()));
            return entry;
        }

        private static void put(ObjectNode entry, String member, String value) {
            if (value.isEmpty()) {
                entry.remove(member);
            } else {
                entry.put(member, value);
            }
        }
    }
}
