package uk.cspportal.plans.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import uk.cspportal.plans.PlanSection;
import uk.cspportal.plans.SectionField;
import uk.cspportal.plans.SectionInput;
import uk.cspportal.shared.Messages;

/** The rows of a table one below the other, each with its fields side by side; rows can be added and taken out. */
class RowsField extends Div implements HasValidation {

    private final transient PlanSection section;
    private final transient SectionField table;
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();
    private final List<RowFields> rows = new ArrayList<>();

    RowsField(PlanSection section, SectionField table, List<SectionInput.Row> rows) {
        this.section = section;
        this.table = table;
        addClassName("rows-field");
        list.addClassNames("stack", "tight");
        error.addClassName("rows-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        rows.forEach(this::append);
        var add = new Button(
                Messages.text("plans.sections.row.add"),
                click -> append(new SectionInput.Row(MissingNode.getInstance(), Map.of()))
                        .focus());
        add.addThemeVariants(ButtonVariant.SMALL);
        add(new H3(section.label(table.path())), error, list, add);
    }

    List<SectionInput.Row> rows() {
        return rows.stream().map(RowFields::row).toList();
    }

    private RowFields append(SectionInput.Row row) {
        var fields = new RowFields(row);
        rows.add(fields);
        list.add(fields);
        number();
        return fields;
    }

    private void takeOut(RowFields row) {
        rows.remove(row);
        list.remove(row);
        number();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
    }

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
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }

    /** One row, with the row of the document it came from, so that what is not shown stays. */
    private final class RowFields extends Div {

        private final transient JsonNode was;
        private final Map<String, AbstractField<?, String>> cells = new LinkedHashMap<>();
        private final Span title = new Span();
        private final Button remove = new Button(Messages.text("plans.part.act.remove"), click -> takeOut(this));

        RowFields(SectionInput.Row row) {
            was = row.was();
            addClassName("row-fields");
            getElement().setAttribute("role", "group");
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.SMALL);
            var head = new Div(title, remove);
            head.addClassName("row-head");
            var grid = new Div();
            grid.addClassName("row-cells");
            for (var column : table.columns()) {
                var field = SectionInputs.field(
                        section,
                        column,
                        section.label(table, column),
                        row.cells().getOrDefault(column.path(), ""));
                ((HasSize) field).setWidthFull();
                cells.put(column.path(), field);
                grid.add(field);
            }
            add(head, grid);
        }

        void number(int number) {
            title.setText(Messages.text("plans.sections.row", String.valueOf(number)));
            getElement().setAttribute("aria-label", title.getText());
            remove.setAriaLabel(Messages.text("plans.sections.row.remove", String.valueOf(number)));
        }

        void focus() {
            if (cells.values().iterator().next() instanceof Focusable<?> first) {
                first.focus();
            }
        }

        SectionInput.Row row() {
            var texts = new LinkedHashMap<String, String>();
            cells.forEach((path, field) -> texts.put(path, SectionInputs.text(field)));
            return new SectionInput.Row(was, texts);
        }
    }
}
